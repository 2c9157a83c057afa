import { cellSourceKind } from "../../evidence/schema/vocabularies/cell-source.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { snapshotWords } from "../../evidence/words/snapshot-words.ts";
import { studyTitle } from "../../evidence/words/study-name.ts";
import type { CellSourceItem } from "../collections/cell-sources.ts";
import type { StudyItem } from "../collections/study-item.ts";
import type { TrialItem } from "../collections/trial-item.ts";
import { type CompareKind, compareKinds } from "../compare/compare-kind.ts";
import { openQuery, pageSizes, withFilter } from "../facets/query.ts";
import { listRecords, shapeIn } from "./list-records.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** Records that can be picked, in groups with a heading. */
export type Pickable = Readonly<
  Record<
    CompareKind,
    readonly {
      readonly label: string;
      readonly options: readonly { readonly id: string; readonly name: string; readonly note: string | null }[];
    }[]
  >
>;

/**
 * Everything that can be picked for a comparison: cell sources by kind, studies and trials by corpus. Up to two hundred of each
 * are offered; more can be picked in their table, which is narrowed.
 */
export async function readPickable(catalogue: Catalogue): Promise<Pickable> {
  const items = async <Item>(kind: CompareKind, sort: string): Promise<Item[]> => {
    const name = compareKinds[kind];
    const shape = shapeIn(catalogue, name);
    const open = shape.facets.reduce((query, facet) => withFilter(query, facet.id, undefined), openQuery(shape));
    return (await listRecords(catalogue, name, { ...open, sort, pageSize: pageSizes.max })).items as Item[];
  };
  const [sources, studies, trials] = await Promise.all([
    items<CellSourceItem>("source", "name"),
    items<StudyItem>("study", "author"),
    items<TrialItem>("trial", "status"),
  ]);
  return {
    source: groupBy(
      cellSourceKind.terms,
      sources,
      (item) => item.kind,
      ({ id, name }) => ({ id, name, note: null }),
    ),
    study: groupBy(
      corpus.terms,
      studies,
      (item) => item.corpus,
      (item) => ({ id: item.id, name: item.name, note: studyTitle(item) }),
    ),
    trial: groupBy(
      corpus.terms,
      trials,
      (item) => item.corpus,
      ({ id, title, status }) => ({
        id,
        name: id,
        note: `${title ?? "Title not read"} · ${trialStatus.term(status.registry).label}, ${snapshotWords(status)}`,
      }),
    ),
  };
}

function groupBy<Item, Option>(
  terms: readonly { readonly id: string; readonly label: string }[],
  items: readonly Item[],
  termOf: (item: Item) => string,
  optionOf: (item: Item) => Option,
): { label: string; options: Option[] }[] {
  return terms
    .map(({ id, label }) => ({ label, options: items.filter((item) => termOf(item) === id).map(optionOf) }))
    .filter(({ options }) => options.length > 0);
}
