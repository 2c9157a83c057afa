import { overviewOf } from "../../evidence/lens/study-overview.ts";
import { pairingsOf } from "../../evidence/lens/study-pairings.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { corpus, readingLevel } from "../../evidence/schema/vocabularies/evidence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { direction, outcomeCategory } from "../../evidence/schema/vocabularies/study.ts";
import { placeInJournal } from "../../evidence/words/place-in-journal.ts";
import { studyTitle } from "../../evidence/words/study-name.ts";
import type { DeclaredFact } from "../facts/declared-fact.ts";
import { donorHostFacts } from "../facts/donor-host-facts.ts";
import { studyFacts } from "../facts/study-facts.ts";
import { type ComparedRow, compareRow, type RowOf } from "./entry.ts";
import { factRows, plainRow } from "./fact-row.ts";

/** Names of the cell sources that have a page, by id. */
export type SourceNames = ReadonlyMap<string, string>;

/** Directions that are one: what was not read or not reported takes no part in a comparison. */
const directionsKnown = new Set(["improved", "no-change", "worsened"]);

/** The outcomes of a category, each with its direction. */
function outcomesRow({ id, label, definition }: (typeof outcomeCategory.terms)[number]): RowOf<Study> {
  return {
    id: `outcome-${id}`,
    label: `Outcome: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    help: definition,
    rule: "occurring",
    read: (study) => {
      const outcomes = study.comparisons.filter((outcome) => outcome.category === id);
      if (outcomes.length === 0) return { entry: { kind: "none", words: "Not read", note: null }, inKind: null };
      const ways = outcomes.filter((outcome) => outcome.basis === "read" && directionsKnown.has(outcome.direction));
      return {
        entry: {
          kind: "outcomes",
          outcomes: outcomes.map((outcome) => ({
            measure: outcome.measure,
            direction: direction.term(outcome.direction).id,
            value: outcome.value,
            byTitle: outcome.basis === "title",
          })),
        },
        inKind: ways.length > 0 ? ways.map((outcome) => outcome.direction) : null,
      };
    },
  };
}

const { pairing: pairingFact, child: childFact } = donorHostFacts;
const donorAndHost: readonly RowOf<Study>[] = [
  plainRow({ id: pairingFact.id, label: pairingFact.label, rule: "terms" }, (study) => {
    const pairings = pairingsOf(study);
    if (pairings.length === 0) return { none: "Not read" };
    const told = pairings.filter(({ pairing }) => pairing !== "not-told");
    return {
      lines: pairings.map((one) => ({
        text: pairingFact.words(one),
        ...(one.cohorts.length > 0 ? { note: one.cohorts.join("; ") } : {}),
      })),
      notes: [pairingFact.note(pairings)],
      inKind: told.length === 0 ? null : told.map(({ pairing }) => pairing),
    };
  }),
  plainRow({ id: childFact.id, label: childFact.label, help: childFact.help, rule: "words" }, (study) => {
    const pairings = pairingsOf(study);
    if (pairings.length === 0) return { none: "Not read" };
    return { lines: [...new Set(pairings.map(childFact.words))].map((text) => ({ text })) };
  }),
];

/** The rows by which studies are compared, in reading order: what it is, in whom, what was given, what came of it. */
export function studyRowsOf(names: SourceNames): readonly RowOf<Study>[] {
  const { population, model, intervention, methods, findings, conclusion, limits } = studyFacts;
  const rows = (facts: readonly DeclaredFact<Study>[]) => factRows(facts, names);
  return [
    plainRow({ id: "title", label: "Title", rule: "words", path: "title" }, (study) => ({ lines: [{ text: studyTitle(study) }] })),
    plainRow({ id: "journal", label: "Published in", rule: "words", path: "journal" }, ({ journal, year, ...study }) =>
      journal === null
        ? { none: "Not read" }
        : { lines: [{ text: [[journal, placeInJournal(study)].filter(Boolean).join(" "), year].filter(Boolean).join(", ") }] },
    ),
    plainRow({ id: "corpus", label: "In the review or added since", rule: "terms" }, (study) => ({
      lines: [{ text: corpus.term(study.corpus).label }],
      inKind: [study.corpus],
    })),
    plainRow({ id: "read", label: "How much was read", rule: "terms" }, ({ read }) => {
      const { label } = readingLevel.term(read.level);
      return { lines: [{ text: label }], notes: read.asReported === label.toLowerCase() ? [] : [read.asReported], inKind: [read.level] };
    }),
    ...rows(population),
    plainRow({ id: "groups", label: "Groups", rule: "words", path: "cohorts" }, (study) => {
      const groups = overviewOf(study).groups;
      return "value" in groups ? { lines: [{ text: groups.value }] } : { none: missing.term(groups.missing).label };
    }),
    ...rows(model),
    ...rows(intervention),
    ...donorAndHost,
    ...rows(methods),
    ...outcomeCategory.terms.map(outcomesRow),
    ...rows(findings),
    ...rows(conclusion),
    ...rows(limits),
    plainRow({ id: "trial", label: "Registered trial that it may report", rule: "words" }, ({ possibleTrial }) =>
      possibleTrial === null ? { none: "None known" } : { lines: [{ text: possibleTrial, href: `/trials/${possibleTrial}` }] },
    ),
    plainRow({ id: "discrepancies", label: "Where the review and what was read differ", rule: "words" }, (study) =>
      discrepancyLines(study, `/studies/${study.id}`),
    ),
  ];
}

/** The differences between the review and what was read of a record, as an entry; the first leads to where they are told. */
export function discrepancyLines({ discrepancies, corpus: from }: Pick<Study, "discrepancies" | "corpus">, page: string) {
  if (discrepancies.length === 0) return { none: from === "review" ? "None recorded" : "Not in the review" };
  const count = discrepancies.length;
  return {
    lines: [
      { text: count === 1 ? "1 row of the ledger" : `${count} rows of the ledger`, href: `${page}#review` },
      ...discrepancies.map(({ text }) => ({ text })),
    ],
  };
}

/** Studies side by side. */
export function studyRows(studies: readonly Study[], names: SourceNames): ComparedRow[] {
  return studyRowsOf(names).map((row) => compareRow(row, studies));
}
