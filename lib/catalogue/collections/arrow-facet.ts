import type { Records } from "../../evidence/records/record-kinds.ts";
import { type Arrow, type ArrowStudy, arrowsOf, type Figure } from "../../evidence/schema/figure.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import type { TermFacet } from "./define-collection.ts";

/** What a study can be to an arrow. Each is a term below the arrow's own, so that every number in a figure is the count of a term. */
export const arrowParts = ["for", "early", "restored", "against", "unclear", "title", "people", "read"] as const;
export type ArrowPart = (typeof arrowParts)[number];

const partWords: Readonly<Record<ArrowPart, { label: string; definition: string }>> = {
  for: { label: "for", definition: "What was read of the study supports the arrow." },
  early: {
    label: "for, given before loss was shown",
    definition:
      "It supports the arrow by what was given before loss was shown, or at a time that was not read: protection, or not told apart from it.",
  },
  restored: {
    label: "for, given after loss was shown",
    definition: "It supports the arrow by what was given after azoospermia or the loss of germ cells was shown: restoration.",
  },
  against: { label: "against", definition: "What was read of the study speaks against the arrow." },
  unclear: { label: "unclear", definition: "The study bears on the arrow, and what was read takes no side." },
  title: { label: "by its title only", definition: "Only the study's title says it; it is counted neither for nor against." },
  people: { label: "in people", definition: "The study bears on the arrow by what was seen in people." },
  read: { label: "read beyond the citation", definition: "More than the citation was read of the study." },
};

/** A term of the arrow facet, as addresses have it: “1b-bm-exo-signalling”, “1b-bm-exo-signalling-for”. */
export function arrowTerm(figure: Pick<Figure, "number">, arrow: Pick<Arrow, "id">, part?: ArrowPart): string {
  return [figure.number, arrow.id, ...(part ? [part] : [])].join("-");
}

/**
 * The parts that an entry plays. A study that speaks for and against is on both sides; a title is on none. In animals and people,
 * protection and restoration are parts of their own, because they are two findings.
 */
export function partsOf(entry: ArrowStudy, study: Pick<Study, "read">): ArrowPart[] {
  const sides: ArrowPart[] = entry.basis === "title" ? ["title"] : entry.stance === "for-and-against" ? ["for", "against"] : [entry.stance];
  const isFor = entry.basis === "read" && sides.includes("for") && entry.setting !== "in-vitro";
  return [
    ...sides,
    ...(isFor ? [entry.whenGiven === "after-loss" ? ("restored" as const) : ("early" as const)] : []),
    ...(entry.setting === "human" ? (["people"] as const) : []),
    ...(study.read.level === readingLevel.ids.at(-1) ? [] : (["read"] as const)),
  ];
}

/** The arrows of the figures as a way to narrow the studies: the studies behind an arrow, and each side of them. */
export const arrowFacet: TermFacet<Study> = {
  kind: "term",
  id: "arrow",
  label: "Arrow of a figure",
  verb: "the study bears on",
  help: "Chosen in a figure; each arrow lists what was found.",
  counted: "when-chosen",
  terms: ({ records }) => [
    ...records.figures.flatMap((figure) =>
      arrowsOf(figure).flatMap((arrow): Term[] => {
        const label = `Figure ${figure.number}, “${arrow.statement}”`;
        const parent = arrowTerm(figure, arrow);
        return [
          { id: parent, label, definition: "All studies that bear on the arrow." },
          ...arrowParts.map((part) => ({
            id: arrowTerm(figure, arrow, part),
            label: `${label}: ${partWords[part].label}`,
            definition: partWords[part].definition,
            parent,
          })),
        ];
      }),
    ),
    { id: "none", label: "No arrow of the figures", definition: "The study bears on no arrow." },
  ],
  termsOf: (study, { records }) => termsByStudy(records).get(study.id) ?? ["none"],
};

const built = new WeakMap<Records["figures"], ReadonlyMap<string, readonly string[]>>();

/** The terms of every study, made once for a set of figures: studies may be many, the figures' entries are few. */
function termsByStudy(records: Records): ReadonlyMap<string, readonly string[]> {
  const known = built.get(records.figures);
  if (known) return known;
  const studies = new Map(records.studies.map((study) => [study.id, study]));
  const terms = new Map<string, string[]>();
  for (const figure of records.figures) {
    for (const arrow of arrowsOf(figure)) {
      for (const entry of arrow.studies) {
        const study = studies.get(entry.study);
        if (!study) continue;
        const mine = terms.get(study.id) ?? [];
        terms.set(study.id, [...new Set([...mine, ...partsOf(entry, study).map((part) => arrowTerm(figure, arrow, part))])]);
      }
    }
  }
  built.set(records.figures, terms);
  return terms;
}
