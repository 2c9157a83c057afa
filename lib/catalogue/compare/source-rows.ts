import type { CellSource } from "../../evidence/schema/cell-source.ts";
import { cellSourceKind, pathway, traitTopic } from "../../evidence/schema/vocabularies/cell-source.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { direction } from "../../evidence/schema/vocabularies/study.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";
import type { Asked } from "../facets/asked.ts";
import { withFilter } from "../facets/query.ts";
import { type Compared, type ComparedRow, type CountLine, compareRow, type Part, type RowOf } from "./entry.ts";
import { plainRow } from "./fact-row.ts";

/** A list asked once for each part of the literature, so that what was added since never stands in a number of the review's. */
export type CountedApart = Readonly<Record<TermId<typeof corpus>, Asked>>;

/** A cell source with what the rows are made from. */
export interface ComparedSource {
  readonly source: CellSource;
  /** The sources that include it, the nearest first. */
  readonly broader: readonly CellSource[];
  readonly studies: CountedApart;
  readonly trials: CountedApart;
  /** Dates of the statuses of its trials, in words, by status. */
  readonly snapshots: ReadonlyMap<string, readonly string[]>;
  readonly claims: Asked;
}

const notStated = "Not stated in the review";

/** What the review says of a source on a topic: its own traits, or where it has none those of the nearest broader source that has. */
function topicRow({ id, label, definition }: (typeof traitTopic.terms)[number]): RowOf<ComparedSource> {
  return {
    id,
    label,
    help: definition,
    rule: "sides",
    read: ({ source, broader }): Compared => {
      for (const one of [source, ...broader]) {
        const [forIt, against] = [one.advantages, one.limitations].map((traits) =>
          traits.filter((trait) => trait.topics.some((topic) => topic === id)),
        ) as [CellSource["advantages"], CellSource["limitations"]];
        if (forIt.length + against.length === 0) continue;
        return {
          entry: { kind: "traits", of: one === source ? null : { id: one.id, name: one.name }, for: forIt, against },
          inKind: [...(forIt.length > 0 ? ["for"] : []), ...(against.length > 0 ? ["against"] : [])],
        };
      }
      return { entry: { kind: "none", words: notStated, note: null }, inKind: null };
    },
  };
}

/** The terms of a facet that a source's records carry, each with its number in each part of the literature. */
function countLines(
  lists: CountedApart,
  facet: string,
  {
    always = [],
    mark = null,
    noteOf = () => null,
  }: { always?: readonly string[]; mark?: CountLine["mark"]; noteOf?: (term: string) => string | null } = {},
): CountLine[] {
  const counted = corpus.terms.map((part) => ({ part, list: lists[part.id as TermId<typeof corpus>] }));
  const options = counted.map(({ list }) => list.answer.facets.find(({ shape }) => shape.id === facet)?.options ?? []);
  return (options[0] ?? []).flatMap(({ id, label }, place): CountLine[] => {
    const parts = counted.map(({ part, list }, at): Part => {
      const count = options[at]?.[place]?.count ?? 0;
      return {
        label: part.label.toLowerCase(),
        count,
        shape: list.shape,
        query: withFilter(list.query, facet, { kind: "term", ids: [id] }),
      };
    });
    if (parts.every(({ count }) => count === 0) && !always.includes(id)) return [];
    return [{ id, label, mark: mark === "direction" && !direction.ids.some((way) => way === id) ? null : mark, parts, note: noteOf(id) }];
  });
}

/** A row of counts. Where a source has no record at all it says so. */
function countRow(
  row: Pick<RowOf<ComparedSource>, "id" | "label" | "help">,
  none: string,
  list: (source: ComparedSource) => CountedApart,
  lines: (source: ComparedSource) => CountLine[],
): RowOf<ComparedSource> {
  return {
    ...row,
    rule: "occurring",
    read: (source) => {
      if (Object.values(list(source)).every(({ answer }) => answer.matched === 0))
        return { entry: { kind: "none", words: none, note: null }, inKind: null };
      const counted = lines(source);
      const occurring = counted.filter(({ parts }) => parts.some(({ count }) => count > 0));
      return { entry: { kind: "counts", lines: counted }, inKind: occurring.map(({ id }) => id) };
    },
  };
}

const noStudy = "No study in this catalogue";
const noTrial = "No trial in this catalogue";

/** The directions that are always shown, so that a nought is one and not a gap. */
const directionsShown = direction.ids.filter((id) => id === "improved" || id === "no-change" || id === "worsened");

/** The rows by which cell sources are compared: what they are, what the review says topic by topic, and what the catalogue holds. */
export const sourceRowsDeclared: readonly RowOf<ComparedSource>[] = [
  plainRow({ id: "kind", label: "Kind", rule: "terms" }, ({ source }) => ({
    lines: [{ text: cellSourceKind.term(source.kind).label }],
    inKind: [source.kind],
  })),
  plainRow({ id: "pathway", label: "Pathway", help: "What the review proposes it for.", rule: "terms" }, ({ source }) =>
    source.pathways.length === 0
      ? { none: "None named in the review" }
      : { lines: source.pathways.map((id) => ({ text: pathway.term(id).label })), inKind: source.pathways },
  ),
  ...traitTopic.terms.map(topicRow),
  plainRow({ id: "verdict", label: "What the review concludes", rule: "words" }, ({ source }) => ({ lines: [{ text: source.verdict }] })),
  plainRow({ id: "stage", label: "Stage reached, in the review’s words", rule: "words" }, ({ source }) => ({
    lines: [{ text: source.evidenceStage }],
  })),
  countRow(
    { id: "hosts", label: "Studies by host", help: "As checked, narrower sources included." },
    noStudy,
    ({ studies }) => studies,
    ({ studies }) => countLines(studies, "species"),
  ),
  countRow(
    {
      id: "directions",
      label: "Studies by direction of an outcome",
      help: "Of outcomes that were read, each against the study’s own comparator. A study can count under several.",
    },
    noStudy,
    ({ studies }) => studies,
    ({ studies }) => countLines(studies, "direction", { always: directionsShown, mark: "direction" }),
  ),
  countRow(
    { id: "reading", label: "Studies by how much was read" },
    noStudy,
    ({ studies }) => studies,
    ({ studies }) => countLines(studies, "read"),
  ),
  countRow(
    { id: "trials", label: "Trials by status", help: "By the registry’s words, at the snapshot; narrower sources included." },
    noTrial,
    ({ trials }) => trials,
    ({ trials, snapshots }) =>
      countLines(trials, "status", { mark: "status", noteOf: (status) => snapshots.get(status)?.join("; ") ?? null }),
  ),
  {
    id: "safety-reports",
    label: "Safety reports",
    help: "Studies with an outcome on safety that was read, and claims of the review on safety.",
    rule: "occurring",
    read: ({ studies, claims }) => {
      const lines = [
        ...countLines(studies, "outcome")
          .filter(({ id }) => id === "safety")
          .map((line) => ({ ...line, label: "Studies" })),
        ...claimLines(claims),
      ];
      if (lines.length === 0)
        return { entry: { kind: "none", words: "None: no study with a safety outcome, no claim on safety", note: null }, inKind: null };
      return { entry: { kind: "counts", lines }, inKind: lines.map(({ id }) => id) };
    },
  },
];

/** The claims of the review on safety that concern a source, as a line of counts. */
function claimLines({ shape, query, answer }: Asked): CountLine[] {
  const option = answer.facets.find((facet) => facet.shape.id === "topic")?.options.find(({ id }) => id === "safety");
  if (!option || option.count === 0) return [];
  const asked = withFilter(query, "topic", { kind: "term", ids: ["safety"] });
  return [
    {
      id: "claims",
      label: "Claims",
      mark: null,
      parts: [{ label: "in the review", count: option.count, shape, query: asked }],
      note: null,
    },
  ];
}

/** Cell sources side by side. */
export function sourceRows(sources: readonly ComparedSource[]): ComparedRow[] {
  return sourceRowsDeclared.map((row) => compareRow(row, sources));
}
