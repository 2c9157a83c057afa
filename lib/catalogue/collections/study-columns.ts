import { outcomeSides } from "../../evidence/lens/comparison-question.ts";
import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import { design, outcomeCategory, relation, whenGiven } from "../../evidence/schema/vocabularies/study.ts";
import type { Term } from "../../evidence/schema/vocabulary.ts";
import { noticeLabels } from "../../evidence/words/notice-words.ts";
import { studyTitle } from "../../evidence/words/study-name.ts";
import { findingsCell } from "./about-facet.ts";
import type { Cell } from "./cell.ts";
import type { Column } from "./define-collection.ts";
import type { StudyItem } from "./study-item.ts";
import { termsCell } from "./terms-cell.ts";

/** The columns of the studies table. */
export const studyColumns: readonly Column<StudyItem>[] = [
  {
    id: "study",
    label: "Study",
    sort: "author",
    shown: true,
    width: 16,
    cell: (item) => ({
      kind: "record",
      href: item.url,
      text: item.name,
      note: `${item.referenceNumber === null ? "" : `[${item.referenceNumber}] `}${studyTitle(item)}`,
      marks: [
        ...(item.corpus === "review" ? [] : [corpus.term(item.corpus).label]),
        ...noticeLabels(item.notices.map((kind) => ({ kind }))),
      ],
    }),
  },
  {
    id: "ref",
    label: "Reference",
    sort: "ref",
    shown: false,
    width: 6,
    align: "end",
    cell: (item) =>
      item.referenceNumber === null
        ? { kind: "text", text: "None" }
        : { kind: "number", value: item.referenceNumber, href: `/references/${item.referenceNumber}` },
  },
  { id: "corpus", label: "In the review", shown: false, cell: (item) => ({ kind: "text", text: corpus.term(item.corpus).label }) },
  {
    id: "year",
    label: "Year",
    sort: "year",
    shown: true,
    width: 4,
    rank: 5,
    align: "end",
    cell: (item) => ({ kind: "number", value: item.year }),
  },
  {
    id: "source",
    label: "Cell source",
    shown: true,
    width: 8.5,
    rank: 1,
    cell: (item, label) => termsCell(item.cellSources, (id) => label("source", id)),
  },
  {
    id: "product",
    label: "Product",
    shown: true,
    width: 7,
    rank: 7,
    cell: (item, label) => termsCell(item.productType, (id) => label("product", id)),
  },
  {
    id: "model",
    label: "Model",
    shown: true,
    width: 9,
    rank: 3,
    cell: (item, label) => comparedCell(item, "inducer", item.inducer, (id) => label("model", id)),
  },
  {
    id: "species",
    label: "Host",
    shown: true,
    width: 5,
    rank: 4,
    cell: (item, label) => comparedCell(item, "hostSpecies", item.hosts, (id) => label("species", id)),
  },
  { id: "donor", label: "Donor", shown: false, cell: (item, label) => termsCell(item.donors, (id) => label("donor", id)) },
  {
    id: "relation",
    label: "Relation",
    shown: true,
    width: 8,
    rank: 8,
    cell: (item) => comparedCell(item, "relation", [item.relation.asChecked], relationLabel),
  },
  { id: "given", label: "When given", shown: true, width: 7.5, rank: 6, cell: (item) => termsCell(item.whenGiven, whenLabel) },
  { id: "n", label: "n treated", shown: false, width: 5, align: "end", cell: (item) => ({ kind: "number", value: item.numberTreated }) },
  { id: "dose", label: "Dose", shown: false, cell: (item) => termsCell([item.dose], textOrReason) },
  { id: "route", label: "Route", shown: false, cell: (item) => termsCell([item.route], textOrReason) },
  { id: "follow-up", label: "Follow-up", shown: false, cell: (item) => termsCell([item.followUp], textOrReason) },
  { id: "design", label: "Design", shown: false, cell: (item) => termsCell([item.design], designLabel) },
  {
    id: "mechanism",
    label: "Mechanism",
    shown: false,
    cell: (item, label) => termsCell(item.mechanisms, (id) => label("mechanism", id)),
  },
  {
    id: "outcome",
    label: "Outcomes read",
    shown: true,
    width: 14,
    rank: 2,
    cell: (item) => ({
      kind: "outcomes",
      outcomes: outcomeCategory.terms
        .map((category) => ({
          category: category.short ?? category.label,
          directions: outcomeSides
            .filter((side) => item.outcomes.some((outcome) => outcome.category === category.id && sideOf(outcome, item) === side.id))
            .map(({ id, label }) => ({ id, label })),
        }))
        .filter((row) => row.directions.length > 0),
      none: item.outcomes.length > 0 ? null : item.titleOnlyOutcome ? "Title only" : "Not read",
    }),
  },
  {
    id: "numbers",
    label: "Results in numbers",
    shown: false,
    cell: (item) => termsCell(item.printedResults.length > 0 ? item.printedResults : ["not-read"], textOrReason),
  },
  {
    id: "differentiation",
    label: "Differentiation",
    shown: false,
    cell: (item, label) => termsCell([item.differentiation], (id) => label("differentiation", id)),
  },
  { id: "read", label: "Read", shown: true, width: 6, rank: 9, cell: (item, label) => ({ kind: "text", text: label("read", item.read) }) },
  {
    id: "discrepancies",
    label: "Discrepancies",
    shown: false,
    align: "end",
    cell: (item) => findingsCell(`studies/${item.id}`, item.discrepancies),
  },
];

/** The side that the filters count an outcome on. What was compared with healthy, say, is on none, so that damage is not taken for harm of the treatment. */
function sideOf({ direction: way, question }: StudyItem["outcomes"][number], { notices }: StudyItem): string {
  if (notices.includes("retraction")) return "retracted";
  return question === "helps" || way === "not-reported" || way === "not-read" ? way : "otherwise";
}

/** A text as the source has it, or why there is none. */
function textOrReason(text: string): string {
  return missing.ids.some((reason) => reason === text) ? missing.term(text).label : text;
}

function labelWith(vocabulary: { term(id: string): Term }): (id: string) => string {
  return (id) => (missing.ids.some((reason) => reason === id) ? missing.term(id).label : vocabulary.term(id).label);
}
const relationLabel = labelWith(relation);
const designLabel = labelWith(design);
const whenLabel = labelWith({ term: (id) => ({ ...whenGiven.term(id), label: whenGiven.term(id).short ?? whenGiven.term(id).label }) });

type ComparedColumn = "inducer" | "hostSpecies" | "relation";

/** A checked value beside the printed one where they part, with the way to the row of the ledger. */
function comparedCell(item: StudyItem, column: ComparedColumn, checked: readonly string[], label: (id: string) => string): Cell {
  const agreement = item.agreement?.[column] ?? null;
  const row = item.differsIn[column];
  return {
    kind: "compared",
    checked: checked.map(label).join(", "),
    muted: missing.ids.some((reason) => reason === checked[0]),
    printed: agreement === "agrees" ? null : (item.asPrinted?.[column] ?? null),
    agreement,
    ...(row ? { href: `/discrepancies/${row}` } : {}),
  };
}
