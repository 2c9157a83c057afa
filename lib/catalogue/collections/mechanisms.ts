import { z } from "zod";
import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import { mechanismBasis, mechanismRoute } from "../../evidence/schema/vocabularies/cell-source.ts";
import { modeOfAction } from "../../evidence/schema/vocabularies/study.ts";
import { defineCollection, vocabularyFacet } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { statedSourceFacet } from "./source-terms.ts";
import { studiesOfMechanism } from "./studies-of-mechanism.ts";
import { termsCell } from "./terms-cell.ts";

const MechanismItem = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  route: z.string().register(fieldWords, { vocabulary: mechanismRoute }),
  summary: z.string(),
  cellSources: z.array(z.string()).register(fieldWords, { facet: "source", absent: "None named" }),
  modes: z.array(z.string()).describe("Our grouping by mode of action.").register(fieldWords, { facet: "mode", absent: "None of these" }),
  basis: z.string().describe("What part of the review it rests on.").register(fieldWords, { facet: "basis" }),
  references: z.array(z.number().int()).register(fieldWords, { absent: "None" }),
  studies: z.number().int().describe("Studies of the catalogue that the review cites for it."),
});
export type MechanismItem = z.output<typeof MechanismItem>;

/** Mechanisms the review states, labels or cites. */
export const mechanisms = defineCollection({
  name: "mechanisms",
  title: "Mechanisms",
  noun: { one: "mechanism", many: "mechanisms" },
  lede: "How cells may help the testis, and what stands behind each mechanism.",
  intro:
    "How cell therapy is held to act on the testis, and what goes wrong there, as the base review states it. Each says whether a sentence, a figure legend or only a reference’s title stands behind it.",
  facets: [
    vocabularyFacet<Mechanism>({
      id: "route",
      label: "Route",
      verb: "the route is",
      vocabulary: mechanismRoute,
      withMissing: false,
      termsOf: (mechanism) => [mechanism.route],
    }),
    vocabularyFacet<Mechanism>({
      id: "basis",
      label: "Basis in the review",
      verb: "the basis is",
      vocabulary: mechanismBasis,
      withMissing: false,
      termsOf: (mechanism) => [mechanism.basis],
    }),
    statedSourceFacet<Mechanism>("It is stated for no cell source."),
    {
      kind: "term",
      id: "mode",
      label: "Mode of action",
      verb: "the mode of action is",
      help: "Our grouping; the studies are grouped by the same modes.",
      terms: () => [
        ...modeOfAction.terms.filter((term) => term.id !== "unclear"),
        { id: "none", label: "None of these", definition: "A property or a disease process rather than a mode of action." },
      ],
      termsOf: (mechanism) => (mechanism.modes.length > 0 ? mechanism.modes : ["none"]),
    },
    {
      kind: "term",
      id: "citation",
      label: "Citation",
      verb: "the mechanism is",
      terms: () => [
        { id: "cited", label: "Cited", definition: "The review gives at least one reference." },
        { id: "uncited", label: "Without a citation", definition: "The review gives none." },
      ],
      termsOf: (mechanism) => [mechanism.references.length > 0 ? "cited" : "uncited"],
    },
  ],
  sorts: {
    id: (mechanism) => mechanism.id,
    name: (mechanism) => mechanism.name,
    studies: (mechanism, context) => studiesOfMechanism(mechanism, context.records.studies).length,
  },
  orderWords: {
    id: ["by number", "by number, highest first"],
    name: ["by name, A to Z", "by name, Z to A"],
    studies: ["by number of studies, fewest first", "by number of studies, most first"],
  },
  defaultSort: "id",
  textOf: (mechanism) => [
    mechanism.id,
    mechanism.name,
    mechanism.summary,
    ...mechanism.entities,
    ...mechanism.cellSourcesAsStated,
    mechanism.note,
  ],
  item: MechanismItem,
  itemOf: (mechanism, context): MechanismItem => ({
    id: mechanism.id,
    url: `/mechanisms/${mechanism.id}`,
    name: mechanism.name,
    route: mechanism.route,
    summary: mechanism.summary,
    cellSources: mechanism.cellSources,
    modes: mechanism.modes,
    basis: mechanism.basis,
    references: mechanism.references,
    studies: studiesOfMechanism(mechanism, context.records.studies).length,
  }),
  columns: [
    {
      id: "mechanism",
      label: "Mechanism",
      sort: "name",
      shown: true,
      width: 22,
      cell: (item) => ({ kind: "record", href: item.url, text: item.name, note: item.summary }),
    },
    { id: "id", label: "No.", sort: "id", shown: false, width: 4, cell: (item) => ({ kind: "text", text: item.id }) },
    {
      id: "route",
      label: "Route",
      shown: true,
      width: 9,
      rank: 3,
      cell: (item) => ({ kind: "text", text: mechanismRoute.term(item.route).label }),
    },
    {
      id: "source",
      label: "Cell source",
      shown: true,
      width: 10,
      rank: 4,
      cell: (item, label) => termsCell(item.cellSources.length > 0 ? item.cellSources : ["none-named"], (id) => label("source", id)),
    },
    {
      id: "mode",
      label: "Mode of action",
      shown: false,
      cell: (item, label) => termsCell(item.modes.length > 0 ? item.modes : ["none"], (id) => label("mode", id)),
    },
    {
      id: "basis",
      label: "Basis in the review",
      shown: true,
      width: 10,
      rank: 2,
      cell: (item, label) => termsCell([item.basis], (id) => label("basis", id)),
    },
    {
      id: "references",
      label: "References",
      shown: true,
      width: 6,
      rank: 5,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.references.length, href: `${item.url}#references` }),
    },
    {
      id: "studies",
      label: "Studies",
      sort: "studies",
      shown: true,
      width: 5,
      rank: 1,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.studies, href: `${item.url}#studies` }),
    },
  ],
});
