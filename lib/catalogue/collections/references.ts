import { z } from "zod";
import type { Reference } from "../../evidence/schema/reference.ts";
import { publicationKind } from "../../evidence/schema/vocabularies/evidence.ts";
import { findingsCell } from "./about-facet.ts";
import { defineCollection, vocabularyFacet } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { findingsAbout } from "./rows-about.ts";

const ReferenceItem = z.object({
  id: z.string(),
  url: z.string(),
  number: z.number().int(),
  authors: z.string(),
  title: z.string(),
  containerTitle: z.string().nullable().register(fieldWords, { absent: "None printed" }),
  year: z.number().int(),
  doi: z
    .string()
    .nullable()
    .describe("As the review prints it; null where it prints none.")
    .register(fieldWords, { absent: "None printed" }),
  kind: z.string().register(fieldWords, { facet: "kind" }),
  timesCited: z.number().int(),
  duplicateOf: z.number().int().nullable().register(fieldWords, { absent: "None" }),
  study: z.string().nullable().describe("Id of the study extracted from it.").register(fieldWords, { absent: "None" }),
  claims: z.number().int().describe("Claims of the review that cite it."),
  discrepancies: z.number().int().describe("How many findings of the discrepancy ledger are about it."),
});
export type ReferenceItem = z.output<typeof ReferenceItem>;

/** The review's reference list. */
export const references = defineCollection({
  name: "references",
  title: "References",
  noun: { one: "reference", many: "references" },
  lede: "The works that the base review cites, as it prints them.",
  intro:
    "The 109 entries of the base review’s reference list as it prints them. Four works stand in it twice, so that there are 105; the second entry points to the first. Each page shows everything in the catalogue that rests on the work.",
  facets: [
    vocabularyFacet<Reference>({
      id: "kind",
      label: "Kind of publication",
      verb: "the publication is a",
      vocabulary: publicationKind,
      withMissing: false,
      termsOf: (reference) => [reference.kind],
    }),
    {
      kind: "term",
      id: "cited",
      label: "Cited in",
      verb: "it is cited in",
      terms: () => [
        { id: "table-1", label: "Table 1", definition: "Cited in Table 1 of the review." },
        { id: "prose", label: "The prose", definition: "Cited in the running text of the review." },
      ],
      termsOf: (reference) => [...new Set(reference.citedAt.map((place) => (place.section === "Table 1" ? "table-1" : "prose")))],
    },
    {
      kind: "term",
      id: "extracted",
      label: "Study record",
      verb: "the study record",
      terms: () => [
        { id: "yes", label: "Extracted", definition: "A primary study with a record of its own." },
        { id: "no", label: "Not extracted", definition: "Cited work without a study record." },
      ],
      termsOf: (reference, context) => [context.records.studies.some((study) => study.reference === reference.n) ? "yes" : "no"],
    },
    {
      kind: "term",
      id: "listed",
      label: "Listed",
      verb: "the entry is listed",
      terms: () => [
        { id: "once", label: "Once", definition: "The work has one entry." },
        { id: "kept", label: "Twice: the kept entry", definition: "The work has two entries; this is the one everything points to." },
        { id: "duplicate", label: "Twice: the duplicate", definition: "The work has two entries; this is the second." },
      ],
      termsOf: (reference, context) => [
        reference.duplicateOf !== null
          ? "duplicate"
          : context.linksTo("references", String(reference.n)).some((link) => link.role === "duplicate of")
            ? "kept"
            : "once",
      ],
    },
    { kind: "range", id: "year", label: "Year", verb: "the year is", valueOf: (reference) => reference.year },
  ],
  sorts: {
    number: (reference) => reference.n,
    author: (reference) => reference.authors,
    year: (reference) => reference.year,
    cited: (reference) => reference.timesCited,
  },
  orderWords: {
    number: ["in the review’s order", "in the review’s order, last first"],
    author: ["by author, A to Z", "by author, Z to A"],
    year: ["by year, oldest first", "by year, newest first"],
    cited: ["by times cited, fewest first", "by times cited, most first"],
  },
  defaultSort: "number",
  textOf: (reference) => [reference.asPrinted, reference.authors, reference.title, reference.doi, reference.pmid, `ref ${reference.n}`],
  item: ReferenceItem,
  itemOf: (reference, context): ReferenceItem => ({
    id: String(reference.n),
    url: `/references/${reference.n}`,
    number: reference.n,
    authors: reference.authors,
    title: reference.title,
    containerTitle: reference.containerTitle,
    year: reference.year,
    doi: reference.doi,
    kind: reference.kind,
    timesCited: reference.timesCited,
    duplicateOf: reference.duplicateOf,
    study: context.records.studies.find((study) => study.reference === reference.n)?.id ?? null,
    claims: context.linksTo("references", String(reference.n)).filter((link) => link.fromKind === "claims").length,
    discrepancies: findingsAbout(context, "references", String(reference.n)),
  }),
  columns: [
    {
      id: "work",
      label: "Work",
      sort: "number",
      shown: true,
      width: 22,
      cell: (item) => ({
        kind: "record",
        href: item.url,
        text: item.title,
        note: `[${item.number}] ${item.authors}${item.duplicateOf === null ? "" : ` · the same work as ${item.duplicateOf}`}`,
      }),
    },
    { id: "authors", label: "Authors", sort: "author", shown: false, cell: (item) => ({ kind: "text", text: item.authors }) },
    {
      id: "container",
      label: "Journal or book",
      shown: true,
      width: 10,
      rank: 3,
      cell: (item) => ({ kind: "text", text: item.containerTitle ?? "None printed" }),
    },
    {
      id: "year",
      label: "Year",
      sort: "year",
      shown: true,
      width: 4.5,
      rank: 1,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.year }),
    },
    {
      id: "cited",
      label: "Times cited",
      sort: "cited",
      shown: true,
      width: 6.5,
      rank: 2,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.timesCited }),
    },
    {
      id: "study",
      label: "Study record",
      shown: true,
      width: 7,
      rank: 4,
      cell: (item) => ({
        kind: "terms",
        terms: item.study ? [{ label: "Extracted", muted: false, href: `/studies/${item.study}` }] : [{ label: "None", muted: true }],
      }),
    },
    {
      id: "claims",
      label: "Claims",
      shown: false,
      width: 5,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.claims, href: `${item.url}#claims` }),
    },
    {
      id: "discrepancies",
      label: "Discrepancies",
      shown: false,
      align: "end",
      cell: (item) => findingsCell(`references/${item.id}`, item.discrepancies),
    },
    { id: "doi", label: "DOI as printed", shown: false, cell: (item) => ({ kind: "text", text: item.doi ?? "None printed" }) },
  ],
});
