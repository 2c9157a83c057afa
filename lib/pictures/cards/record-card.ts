import { collectionNamed } from "../../catalogue/collections/all-collections.ts";
import type { Collection, CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import type { AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import { factValue } from "../../evidence/schema/fact.ts";
import type { Source } from "../../evidence/schema/source.ts";
import { sourcesOf } from "../../evidence/schema/source.ts";
import { corpus, readingLevel, stance } from "../../evidence/schema/vocabularies/evidence.ts";
import { studyName, studyTitle } from "../../evidence/words/study-name.ts";
import type { Card, CardFact } from "./card.ts";
import { cellWords } from "./cell-words.ts";

/** A fact on the card of a list's record: a column of its table, and how far what it says was read. */
interface FactOfCard {
  readonly column: string;
  /** Where the fact stands in the record, for the level at which its pages were read. */
  readonly path?: string;
  /** Whose word it is, where it was not read on a page of its own. */
  readonly how?: string;
  /** The list whose records a number counts. */
  readonly of?: CollectionName;
}

const printed = "as the review prints it";
const said = "as the review says";
const counted = "counted in this catalogue";

/** The three facts of each list's records: columns of the list's own table, so that card and table cannot part. */
export const factsOfCards: Readonly<Record<CollectionName, readonly FactOfCard[]>> = {
  studies: [
    { column: "source", path: "intervention.cellSources" },
    { column: "model", path: "models.inducers" },
    { column: "species", path: "hosts.species" },
  ],
  trials: [
    { column: "status", path: "status" },
    { column: "source", path: "cellSources" },
    { column: "country", path: "country" },
  ],
  "cell-sources": [
    { column: "studies", of: "studies", how: counted },
    { column: "trials", of: "trials", how: counted },
    { column: "verdict", how: said },
  ],
  mechanisms: [
    { column: "basis", how: said },
    { column: "source", how: said },
    { column: "studies", of: "studies", how: counted },
  ],
  references: [
    { column: "authors", how: printed },
    { column: "container", how: printed },
    { column: "study", how: counted },
  ],
  claims: [
    { column: "basis", how: said },
    { column: "section", how: said },
    { column: "topic", how: "sorted by hand" },
  ],
  discrepancies: [{ column: "sides" }, { column: "rests" }, { column: "matters", how: "judged by hand" }],
};

/** What the card of a list's record is made of. */
export interface RecordOfCard<K extends CollectionName = CollectionName> {
  readonly name: K;
  readonly record: AnyRecordOf<K>;
  /** The record's row in its list. */
  readonly item: unknown;
  readonly shape: CollectionShape;
  /** How many records each list holds. */
  readonly sizes: ReadonlyMap<CollectionName, number>;
  readonly release: string;
}

/** The card of a record that stands in a list: its name, its kind, and three facts with how much was read of them. */
export function recordCard(of: RecordOfCard): Card {
  const { name, item, shape, sizes, release } = of;
  const { columns } = collectionNamed(name) as unknown as Collection;
  const label = (facet: string, term: string) =>
    shape.facets.find((one) => one.id === facet)?.terms.find((one) => one.id === term)?.label ?? term;
  const sources = (of.record as { sources?: readonly Source[] }).sources ?? [];
  const facts = factsOfCards[name].map(({ column: id, path, how, of: list }): CardFact => {
    const column = columns.find((one) => one.id === id);
    if (!column) throw new Error(`the table of ${name} has no column ${id}`);
    const { text, missing } = cellWords(column.cell(item, label));
    const all = list && sizes.get(list);
    return {
      label: column.label,
      value: all && list ? `${text} of ${all} ${collectionNamed(list).noun.many}` : text,
      missing,
      how: missing ? "" : path ? levelWords(sources, path) : (how ?? ""),
    };
  });
  return { ...nameOf(of), ledes: [], body: { kind: "facts", facts }, release };
}

/** The closest reading that a fact rests on: "read: abstract". */
function levelWords(sources: readonly Source[], path: string): string {
  const levels = sourcesOf(sources, path).map((number) => (sources[number - 1] as Source).level);
  const closest = readingLevel.ids.find((level) => levels.includes(level));
  return closest ? `read: ${readingLevel.term(closest).label.toLowerCase()}` : "";
}

function nameOf({ name, record, item }: RecordOfCard): { kicker: string; title: string } {
  const { noun } = collectionNamed(name);
  const what = `${noun.one.charAt(0).toUpperCase()}${noun.one.slice(1)}`;
  switch (name) {
    case "studies": {
      const study = record as AnyRecordOf<"studies">;
      return {
        kicker: [what, studyName(study), corpus.term(study.corpus).label.toLowerCase()].join(" · "),
        title: isDrawable(studyTitle(study)) ? studyTitle(study) : (factValue(study.conclusion) ?? studyName(study)),
      };
    }
    case "trials": {
      const { registryId, title } = item as { registryId: string; title: string | null };
      return { kicker: `${what} · ${registryId}`, title: title ?? "Title not read" };
    }
    case "references": {
      const reference = record as AnyRecordOf<"references">;
      return { kicker: `${what} ${reference.n} of the review · ${reference.year}`, title: reference.title };
    }
    case "claims": {
      const claim = record as AnyRecordOf<"claims">;
      return { kicker: `${what} ${claim.id} of the review · line ${claim.line}`, title: claim.statement };
    }
    case "discrepancies": {
      const row = item as { id: string; name: string };
      return { kicker: `${what} · ${row.id}`, title: row.name };
    }
    case "cell-sources":
      return { kicker: what, title: (record as AnyRecordOf<"cell-sources">).name };
    case "mechanisms": {
      const mechanism = record as AnyRecordOf<"mechanisms">;
      return { kicker: `${what} ${mechanism.id}`, title: mechanism.name };
    }
  }
}

/** The card of a contested question: who stands where, and what the review concludes. */
export function questionCard(question: AnyRecordOf<"questions">, release: string): Card {
  const sides = (positions: readonly { readonly stance: string }[], one: string, many: string) => {
    const parts = stance.terms
      .map(({ id, label }) => ({ label: label.toLowerCase(), count: positions.filter((position) => position.stance === id).length }))
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${label} ${count}`);
    return positions.length === 0 ? "None" : `${positions.length} ${positions.length === 1 ? one : many}: ${parts.join(", ")}`;
  };
  return {
    kicker: `Contested question ${question.id}`,
    title: question.question,
    ledes: [],
    body: {
      kind: "facts",
      facts: [
        { label: "What the review says", value: sides(question.positions, "claim", "claims"), missing: false, how: said },
        {
          label: "Read since",
          value: sides(question.found, "finding", "findings"),
          missing: question.found.length === 0,
          how: question.found.length === 0 ? "" : "as far as it was read",
        },
        { label: "The review concludes", value: question.reviewVerdict, missing: false, how: said },
      ],
    },
    release,
  };
}

/** The card of a step for newcomers: what it answers, and its parts. */
export function stepCard(step: AnyRecordOf<"reading-steps">, steps: number, release: string): Card {
  return {
    kicker: `For newcomers · step ${step.position} of ${steps}`,
    title: step.title,
    ledes: [step.lede],
    body: {
      kind: "facts",
      facts: step.parts.slice(0, 3).map((part, place) => ({
        label: `Part ${place + 1} of ${step.parts.length}`,
        value: part.heading,
        missing: false,
        how: "",
      })),
    },
    release,
  };
}

/** Whether the picture's font has the letters of a title: of a Chinese one it has none, and the study is told by its conclusion. */
function isDrawable(text: string): boolean {
  return !/\p{Script=Han}|\p{Script=Arabic}/u.test(text);
}
