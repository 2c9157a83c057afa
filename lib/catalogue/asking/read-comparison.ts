import { cache } from "react";
import type { RecordKind, RecordOf } from "../../evidence/records/record-kinds.ts";
import type { CellSource } from "../../evidence/schema/cell-source.ts";
import { snapshotWords } from "../../evidence/words/snapshot-words.ts";
import type { TrialItem } from "../collections/trial-item.ts";
import { type Chosen, type CompareChoice, readComparison as readChoice, writeComparison } from "../compare/compare-address.ts";
import { compareKindNames, compareKinds } from "../compare/compare-kind.ts";
import type { ComparedSource, CountedApart } from "../compare/source-rows.ts";
import { type Problem, pageSizes } from "../facets/query.ts";
import { askList } from "./ask-list.ts";
import { asking } from "./asking.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { oncePerCatalogue } from "./once-per-catalogue.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { paramsOf, type SearchParams } from "./read-list.ts";
import { readRecordsOf } from "./read-record.ts";
import { sendOn } from "./send-on.ts";

/** A comparison page's question. */
export interface ComparePage {
  readonly catalogue: Catalogue;
  readonly choice: CompareChoice;
  readonly problems: readonly Problem[];
}

/**
 * Reads what a comparison page is asked for. What cannot be used is left out and named. An address that says the same in a
 * longer way, as a form sends it, is sent on to the short one.
 */
export function readComparePage(given: SearchParams): Promise<ComparePage> {
  return readOnce(paramsOf(given).toString());
}

/** Title and body of one page ask the same; the second time within a request the answer is there. */
const readOnce = cache(async (search: string): Promise<ComparePage> => {
  const catalogue = await getCatalogue();
  const { value, problems } = readChoice(new URLSearchParams(search), await knownIds(catalogue));
  if (problems.length === 0) {
    const short = writeComparison(value.chosen);
    if (new URLSearchParams(short.split("?")[1]).toString() !== search) await sendOn(short);
  }
  return { catalogue, choice: value, problems };
});

/** Ids of all records that can be compared. */
const knownIds = oncePerCatalogue((catalogue) =>
  asking(async (): Promise<Chosen> => {
    const kinds = compareKindNames.map((kind) => compareKinds[kind] as string);
    const documents = await catalogue.prisma.document.findMany({ where: { kind: { in: kinds } }, select: { kind: true, id: true } });
    const idsOf = (name: string) => documents.filter((document) => document.kind === name).map((document) => document.id);
    return { source: idsOf(compareKinds.source), study: idsOf(compareKinds.study), trial: idsOf(compareKinds.trial) };
  }),
);

/** The records with the given ids, in the order of the ids. */
export async function readInOrder<K extends RecordKind>(
  catalogue: Catalogue,
  kind: K,
  ids: readonly string[],
  idOf: (record: RecordOf<K>) => string,
): Promise<RecordOf<K>[]> {
  const records = new Map((await readRecordsOf(catalogue, kind, ids)).map((record) => [idOf(record), record]));
  return ids.flatMap((id) => records.get(id) ?? []);
}

/** The cell sources with the given ids, each with what the catalogue counts of it. */
export async function readComparedSources(catalogue: Catalogue, ids: readonly string[]): Promise<ComparedSource[]> {
  const all = new Map((await readRecordsOf(catalogue, "cell-sources")).map((source) => [source.id, source]));
  const askApart = async (name: "studies" | "trials", source: string, also: readonly string[]): Promise<CountedApart> => {
    const [review, since] = await Promise.all([
      askList(catalogue, name, { corpus: "review", source }, also),
      askList(catalogue, name, { corpus: "added-since", source }, also),
    ]);
    return { review, "added-since": since };
  };
  return Promise.all(
    ids.map(async (id): Promise<ComparedSource> => {
      const source = all.get(id) as CellSource;
      const [studies, trials, snapshots, claims] = await Promise.all([
        askApart("studies", id, ["direction"]),
        askApart("trials", id, []),
        snapshotsOf(catalogue, id),
        askList(catalogue, "claims", { source: id }),
      ]);
      return { source, broader: broaderOf(source, all), studies, trials, snapshots, claims };
    }),
  );
}

/** The sources that include a source, the nearest first. */
function broaderOf(source: CellSource, all: ReadonlyMap<string, CellSource>): CellSource[] {
  const broader: CellSource[] = [];
  for (let at = source.parent; at !== null && !broader.some(({ id }) => id === at); ) {
    const one = all.get(at);
    if (!one) break;
    broader.push(one);
    at = one.parent;
  }
  return broader;
}

/** When the statuses of a source's trials were true, in words, by status. */
async function snapshotsOf(catalogue: Catalogue, source: string): Promise<Map<string, string[]>> {
  const { items } = (await askList(catalogue, "trials", { source, pageSize: String(pageSizes.max) })).answer;
  const words = new Map<string, string[]>();
  for (const { status } of items as TrialItem[]) {
    const when = snapshotWords(status);
    const known = words.get(status.registry) ?? [];
    if (!known.includes(when)) words.set(status.registry, [...known, when]);
  }
  return words;
}
