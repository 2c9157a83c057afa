import { z } from "zod";
import type { CellSource } from "../../evidence/schema/cell-source.ts";
import { cellSourceKind, pathway } from "../../evidence/schema/vocabularies/cell-source.ts";
import { defineCollection, vocabularyFacet } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { termsCell } from "./terms-cell.ts";

const CellSourceItem = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  abbreviations: z.array(z.string()).register(fieldWords, { absent: "None" }),
  kind: z.string().register(fieldWords, { facet: "kind" }),
  parent: z.string().nullable().register(fieldWords, { absent: "None" }),
  pathways: z.array(z.string()).register(fieldWords, { facet: "pathway", absent: "None named" }),
  studies: z.number().int().describe("Studies in the catalogue that use it or a narrower source, as checked."),
  studiesAddedSince: z.number().int().describe("Those of them that the review does not list."),
  trials: z.number().int().describe("Trials of the default view that use it or a narrower source."),
  claims: z.number().int().describe("Claims of the review that concern it or a narrower source."),
  evidenceStage: z.string(),
  verdict: z.string().describe("What the review concludes."),
});
export type CellSourceItem = z.output<typeof CellSourceItem>;

/** The review's cell sources and products. */
export const cellSources = defineCollection({
  name: "cell-sources",
  title: "Cell sources",
  noun: { one: "cell source", many: "cell sources" },
  lede: "Cells and cell products tried or proposed, with the studies and trials of each.",
  intro:
    "The cells and cell products that the base review discusses, with what it says for and against each, and the studies and trials behind them. The numbers count checked sources, narrower ones included.",
  facets: [
    vocabularyFacet<CellSource>({
      id: "kind",
      label: "Kind",
      verb: "the kind is",
      vocabulary: cellSourceKind,
      withMissing: false,
      termsOf: (source) => [source.kind],
    }),
    {
      kind: "term",
      id: "pathway",
      label: "Pathway",
      verb: "the pathway is",
      terms: () => [...pathway.terms, { id: "none-named", label: "None named", definition: "The review proposes it for no pathway." }],
      termsOf: (source) => (source.pathways.length > 0 ? source.pathways : ["none-named"]),
    },
    {
      kind: "term",
      id: "evidence",
      label: "Evidence in this catalogue",
      verb: "the catalogue has",
      terms: () => [
        { id: "studies", label: "Studies", definition: "At least one study uses it, as checked." },
        { id: "trials", label: "Trials", definition: "At least one trial of the default view uses it." },
        { id: "neither", label: "Neither", definition: "No study and no trial of the catalogue uses it." },
      ],
      termsOf: (source, context) => {
        const found = (["studies", "trials"] as const).filter((collection) => context.matched(collection, `source=${source.id}`) > 0);
        return found.length > 0 ? found : ["neither"];
      },
    },
  ],
  sorts: {
    name: (source) => source.name,
    studies: (source, context) => context.matched("studies", `source=${source.id}`),
    trials: (source, context) => context.matched("trials", `source=${source.id}`),
  },
  orderWords: {
    name: ["by name, A to Z", "by name, Z to A"],
    studies: ["by number of studies, fewest first", "by number of studies, most first"],
    trials: ["by number of trials, fewest first", "by number of trials, most first"],
  },
  defaultSort: "-studies",
  textOf: (source) => [
    source.name,
    ...source.abbreviations,
    ...source.variants,
    ...source.advantages.map((trait) => trait.text),
    ...source.limitations.map((trait) => trait.text),
    source.verdict,
    source.evidenceStage,
    source.note,
  ],
  item: CellSourceItem,
  itemOf: (source, context): CellSourceItem => ({
    id: source.id,
    url: `/cell-sources/${source.id}`,
    name: source.name,
    abbreviations: source.abbreviations,
    kind: source.kind,
    parent: source.parent,
    pathways: source.pathways,
    studies: context.matched("studies", `source=${source.id}`),
    studiesAddedSince: context.matched("studies", `corpus=added-since&source=${source.id}`),
    trials: context.matched("trials", `source=${source.id}`),
    claims: context.matched("claims", `source=${source.id}`),
    evidenceStage: source.evidenceStage,
    verdict: source.verdict,
  }),
  columns: [
    {
      id: "source",
      label: "Cell source",
      sort: "name",
      shown: true,
      width: 14,
      cell: (item) => ({
        kind: "record",
        href: item.url,
        text: item.name,
        ...(item.abbreviations[0] ? { note: item.abbreviations[0] } : {}),
      }),
    },
    { id: "kind", label: "Kind", shown: true, width: 8, rank: 5, cell: (item, label) => termsCell([item.kind], (id) => label("kind", id)) },
    {
      id: "pathway",
      label: "Pathway",
      shown: true,
      width: 9,
      rank: 6,
      cell: (item, label) => termsCell(item.pathways.length > 0 ? item.pathways : ["none-named"], (id) => label("pathway", id)),
    },
    {
      id: "studies",
      label: "Studies",
      sort: "studies",
      shown: true,
      width: 5,
      rank: 1,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.studies, href: `/studies?source=${item.id}` }),
    },
    {
      id: "added",
      label: "Not in the review",
      shown: true,
      width: 7,
      rank: 3,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.studiesAddedSince, href: `/studies?corpus=added-since&source=${item.id}` }),
    },
    {
      id: "trials",
      label: "Trials",
      sort: "trials",
      shown: true,
      width: 4.5,
      rank: 2,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.trials, href: `/trials?source=${item.id}` }),
    },
    {
      id: "claims",
      label: "Claims",
      shown: false,
      width: 5,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.claims, href: `/claims?source=${item.id}` }),
    },
    {
      id: "verdict",
      label: "What the review concludes",
      shown: true,
      width: 17,
      rank: 4,
      cell: (item) => ({ kind: "text", text: item.verdict }),
    },
    { id: "stage", label: "Stage of evidence, by the review", shown: false, cell: (item) => ({ kind: "text", text: item.evidenceStage }) },
  ],
});
