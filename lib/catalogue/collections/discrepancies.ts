import { z } from "zod";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import { findingBasis } from "../../evidence/schema/vocabularies/evidence.ts";
import { counting, discrepancyPlace, discrepancyRecord, discrepancySides, mattering } from "../../evidence/schema/vocabularies/ledger.ts";
import { aboutFacet } from "./about-facet.ts";
import { corpusFacet } from "./corpus-facet.ts";
import { type CollectionContext, defineCollection, vocabularyFacet } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { recordName, rowAddresses, rowName, rowPlace } from "./ledger-names.ts";
import { ledgerSourceFacet } from "./ledger-source-facet.ts";
import { termsCell } from "./terms-cell.ts";

const Named = z.object({ label: z.string(), url: z.string().describe("Page of the site, at the fact where one is meant.") });

const DiscrepancyItem = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string().describe("The record it was noted in, and its number there."),
  noted: z.string().describe("Name of the record it was noted in."),
  record: z.object({ kind: z.string(), id: z.string() }).describe("Where it was noted; an inconsistency is of the review itself."),
  corpus: z.string().register(fieldWords, { facet: "corpus" }),
  between: z.array(z.string()).register(fieldWords, { facet: "between", absent: "None" }),
  where: z.array(z.string()).register(fieldWords, { facet: "where", absent: "None" }),
  place: z.string().describe("The same in words, with the lines of the review."),
  lines: z.array(z.number().int()).register(fieldWords, { absent: "None" }),
  sides: z
    .array(z.object({ who: z.string(), says: z.string() }))
    .describe("What each side says; empty where they cannot be told apart.")
    .register(fieldWords, { absent: "Not told apart" }),
  text: z.string(),
  restsOn: z.array(z.string()).register(fieldWords, { vocabulary: findingBasis, absent: "None" }),
  matters: z.string().register(fieldWords, { facet: "matters" }),
  mattersBecause: z.string(),
  about: z.array(Named).describe("Records and facts it is about.").register(fieldWords, { absent: "None" }),
  finding: z.string().describe("Id of the row that stands for its finding: its own, or the inconsistency that notes the same."),
  sameAs: z.array(z.string()).describe("Ids of the other rows of that finding.").register(fieldWords, { absent: "None" }),
});
export type DiscrepancyItem = z.output<typeof DiscrepancyItem>;

/** The discrepancy ledger. Its records are made of the studies, trials and inconsistencies in which they were noted. */
export const discrepancies = defineCollection({
  name: "discrepancies",
  title: "Discrepancies",
  noun: { one: "discrepancy", many: "discrepancies" },
  findings: { facet: "counted", term: "once" },
  lede: "Where the review, a paper or a registry disagree, with what each says.",
  intro:
    "Every place known where the review, a paper, a registry or the review with itself disagree, with what each says and what the finding rests on. Both stand; nothing is corrected in silence. What was noted of the review and again of a study or trial is one finding in several rows. A finding against an abstract may soften when the full text is read, and a title is not the paper.",
  facets: [
    vocabularyFacet<LedgerRow>({
      id: "matters",
      label: "How much it matters",
      verb: "its weight is",
      vocabulary: mattering,
      withMissing: false,
      help: "Judged row by row by what would change if what was found holds; in doubt the lesser. Each row gives the reason.",
      termsOf: (row) => [row.matters],
    }),
    vocabularyFacet<LedgerRow>({
      id: "counted",
      label: "Findings and repeats",
      verb: "it counts as",
      vocabulary: counting,
      withMissing: false,
      help: "What was noted of the review and again of a study or trial is one finding in several rows. Numbers of findings count each once.",
      termsOf: (row) => [row.finding === row.id ? "once" : "again"],
    }),
    vocabularyFacet<LedgerRow>({
      id: "between",
      label: "Between",
      verb: "it is between",
      vocabulary: discrepancySides,
      withMissing: false,
      termsOf: (row) => row.between,
    }),
    vocabularyFacet<LedgerRow>({
      id: "where",
      label: "Where",
      verb: "it stands in",
      vocabulary: discrepancyPlace,
      withMissing: false,
      termsOf: (row) => row.where,
    }),
    vocabularyFacet<LedgerRow>({
      id: "rests",
      label: "Rests on",
      verb: "it rests on",
      vocabulary: findingBasis,
      withMissing: false,
      termsOf: (row) => row.restsOn,
    }),
    vocabularyFacet<LedgerRow>({
      id: "noted",
      label: "Noted in",
      verb: "it was noted in",
      vocabulary: discrepancyRecord,
      withMissing: false,
      termsOf: (row) => [row.record.kind],
    }),
    ledgerSourceFacet,
    corpusFacet<LedgerRow>("record"),
    aboutFacet,
  ],
  sorts: {
    matters: (row) => mattering.ids.indexOf(row.matters),
    id: (row) => row.id,
    line: (row) => row.lines[0] ?? null,
  },
  orderWords: {
    matters: ["those that matter most first", "those that matter least first"],
    id: ["by the record they were noted in", "by the record they were noted in, in reverse"],
    line: ["in the order of the review’s text", "in the order of the review’s text, last first"],
  },
  defaultSort: "matters",
  textOf: (row, context) => [
    row.id,
    rowName(row, context.records),
    row.heading,
    row.text,
    row.mattersBecause,
    ...row.sides.flatMap(({ who, says }) => [who, says]),
    ...row.references.map((number) => `ref ${number}`),
    ...row.lines.map((line) => `L${line}`),
  ],
  item: DiscrepancyItem,
  itemOf,
  columns: [
    {
      id: "discrepancy",
      label: "Discrepancy",
      sort: "id",
      shown: true,
      width: 15,
      cell: (item) => ({ kind: "record", href: item.url, text: item.name, note: item.text }),
    },
    {
      id: "where",
      label: "Where",
      sort: "line",
      shown: true,
      width: 10,
      rank: 3,
      cell: (item) =>
        item.about.length === 0
          ? { kind: "text", text: item.place }
          : {
              kind: "terms",
              terms: item.about.slice(0, 3).map(({ label, url }) => ({ label: withoutName(label, item.noted), muted: false, href: url })),
              note: item.about.length > 3 ? `and ${item.about.length - 3} more; ${item.place}` : item.place,
            },
    },
    {
      id: "sides",
      label: "What each says",
      shown: true,
      width: 15,
      rank: 1,
      cell: (item) => ({ kind: "sides", sides: item.sides, none: "Told in the text only" }),
    },
    {
      id: "rests",
      label: "Rests on",
      shown: true,
      width: 8.5,
      rank: 4,
      cell: (item, label) => termsCell(item.restsOn, (id) => label("rests", id)),
    },
    {
      id: "matters",
      label: "How much it matters",
      sort: "matters",
      shown: true,
      width: 13,
      rank: 2,
      cell: (item, label) => ({ kind: "text", text: label("matters", item.matters), note: item.mattersBecause }),
    },
    { id: "between", label: "Between", shown: false, cell: (item, label) => termsCell(item.between, (id) => label("between", id)) },
    { id: "noted", label: "Noted in", shown: false, cell: (item, label) => termsCell([item.record.kind], (id) => label("noted", id)) },
    {
      id: "same",
      label: "The same finding",
      shown: false,
      cell: (item) =>
        item.sameAs.length === 0
          ? { kind: "text", text: "Noted once" }
          : { kind: "terms", terms: item.sameAs.map((id) => ({ label: id, muted: false, href: `/discrepancies/${id}` })) },
    },
    {
      id: "corpus",
      label: "In the review or added since",
      shown: false,
      cell: (item, label) => termsCell([item.corpus], (id) => label("corpus", id)),
    },
  ],
});

/** A fact of the record that the row is named after needs no name again: "Sherif 2018, host species" is "host species". */
function withoutName(label: string, name: string): string {
  return label.startsWith(`${name}, `) ? label.slice(name.length + 2) : label;
}

function itemOf(row: LedgerRow, context: CollectionContext): DiscrepancyItem {
  return {
    id: row.id,
    url: `/discrepancies/${row.id}`,
    name: rowName(row, context.records),
    noted: recordName(row, context.records),
    record: row.record,
    corpus: row.corpus,
    between: row.between,
    where: row.where,
    place: rowPlace(row),
    lines: row.lines,
    sides: row.sides,
    text: row.text,
    restsOn: row.restsOn,
    matters: row.matters,
    mattersBecause: row.mattersBecause,
    about: rowAddresses(row, context.records),
    finding: row.finding,
    sameAs: row.sameAs,
  };
}
