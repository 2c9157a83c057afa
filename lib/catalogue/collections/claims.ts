import { z } from "zod";
import type { Claim } from "../../evidence/schema/claim.ts";
import { citationBasis, claimTopic } from "../../evidence/schema/vocabularies/evidence.ts";
import { findingsCell } from "./about-facet.ts";
import { defineCollection, vocabularyFacet } from "./define-collection.ts";
import { fieldWords } from "./item-words.ts";
import { findingsAbout } from "./rows-about.ts";
import { statedSourceFacet } from "./source-terms.ts";
import { termsCell } from "./terms-cell.ts";

const ClaimItem = z.object({
  id: z.string(),
  url: z.string(),
  statement: z.string().describe("What the review says, in our words."),
  section: z.string(),
  line: z.number().int(),
  references: z.array(z.number().int()).register(fieldWords, { absent: "None" }),
  basis: z.string().register(fieldWords, { facet: "basis" }),
  topic: z.string().register(fieldWords, { facet: "topic" }),
  cellSources: z.array(z.string()).register(fieldWords, { facet: "source", absent: "None named" }),
  questions: z.array(z.string()).describe("Contested questions on which it takes a side.").register(fieldWords, { absent: "None" }),
  discrepancies: z.number().int().describe("How many findings of the discrepancy ledger are about it."),
  overtakenBy: z
    .array(z.string())
    .describe("Newer or missed evidence that overtakes it, as kind and id: `studies/fayomi-2019`.")
    .register(fieldWords, { absent: "None" }),
});
export type ClaimItem = z.output<typeof ClaimItem>;

/** The review's statements, one at a time. */
export const claims = defineCollection({
  name: "claims",
  title: "Claims",
  noun: { one: "claim", many: "claims" },
  lede: "What the base review states, one statement at a time, in our words.",
  intro:
    "The base review taken apart into single statements, in our words, each with the line it stands on and the citation behind it, or none. A claim is what the review says; whether it is so is another matter.",
  facets: [
    vocabularyFacet<Claim>({
      id: "basis",
      label: "Citation",
      verb: "the claim is",
      vocabulary: citationBasis,
      withMissing: false,
      termsOf: (claim) => [claim.basis],
    }),
    vocabularyFacet<Claim>({
      id: "topic",
      label: "Topic",
      verb: "the topic is",
      vocabulary: claimTopic,
      withMissing: false,
      termsOf: (claim) => [claim.topic],
    }),
    statedSourceFacet<Claim>("It concerns no cell source in particular."),
    {
      kind: "term",
      id: "contested",
      label: "Contested question",
      verb: "the question is",
      terms: (context) => [
        ...context.records.questions.map((question) => ({
          id: question.id.toLowerCase(),
          label: question.question,
          definition: question.reviewVerdict,
        })),
        { id: "none", label: "None", definition: "It takes a side on none of the contested questions." },
      ],
      termsOf: (claim, context) => {
        const questions = context.linksTo("claims", claim.id).filter((link) => link.role === "position");
        return questions.length > 0 ? questions.map((link) => link.fromId.toLowerCase()) : ["none"];
      },
    },
    {
      kind: "term",
      id: "since",
      label: "Evidence since",
      verb: "the evidence since",
      terms: () => [
        {
          id: "overtaken",
          label: "Overtakes it or adds to it",
          definition: "Newer or missed evidence in the catalogue says more, or something else.",
        },
        { id: "none-found", label: "None found", definition: "No newer or missed evidence in the catalogue overtakes it or adds to it." },
      ],
      termsOf: (claim) => [claim.overtakenBy.length > 0 ? "overtaken" : "none-found"],
    },
  ],
  sorts: { id: (claim) => claim.id, line: (claim) => claim.line },
  orderWords: {
    id: ["by number", "by number, highest first"],
    line: ["in the order of the review’s text", "in the order of the review’s text, last first"],
  },
  defaultSort: "id",
  textOf: (claim) => [
    claim.id,
    claim.statement,
    claim.section,
    ...claim.cellSourcesAsStated,
    claim.note,
    ...claim.overtakenBy.map((sentence) => sentence.text),
    ...claim.references.map((n) => `ref ${n}`),
  ],
  item: ClaimItem,
  itemOf: (claim, context): ClaimItem => ({
    id: claim.id,
    url: `/claims/${claim.id}`,
    statement: claim.statement,
    section: claim.section,
    line: claim.line,
    references: claim.references,
    basis: claim.basis,
    topic: claim.topic,
    cellSources: claim.cellSources,
    questions: context
      .linksTo("claims", claim.id)
      .filter((link) => link.fromKind === "questions")
      .map((link) => link.fromId),
    discrepancies: findingsAbout(context, "claims", claim.id),
    overtakenBy: [...new Set(claim.overtakenBy.flatMap((sentence) => sentence.restsOn))],
  }),
  columns: [
    {
      id: "claim",
      label: "Claim",
      sort: "id",
      shown: true,
      width: 22,
      cell: (item) => ({
        kind: "record",
        href: item.url,
        text: item.id,
        note: item.statement,
        ...(item.overtakenBy.length > 0 ? { marks: ["Evidence since"] } : {}),
      }),
    },
    {
      id: "section",
      label: "Section of the review",
      shown: true,
      width: 10,
      rank: 2,
      cell: (item) => ({ kind: "text", text: item.section }),
    },
    {
      id: "line",
      label: "Line",
      sort: "line",
      shown: false,
      width: 4,
      align: "end",
      cell: (item) => ({ kind: "number", value: item.line }),
    },
    {
      id: "basis",
      label: "Citation",
      shown: true,
      width: 9,
      rank: 1,
      cell: (item, label) => termsCell([item.basis], (id) => label("basis", id)),
    },
    {
      id: "references",
      label: "References",
      shown: true,
      width: 6.5,
      rank: 3,
      cell: (item) => ({
        kind: "terms",
        terms:
          item.references.length > 0
            ? item.references.map((n) => ({ label: String(n), muted: false, href: `/references/${n}` }))
            : [{ label: "None", muted: true }],
      }),
    },
    {
      id: "discrepancies",
      label: "Discrepancies",
      shown: true,
      width: 7.5,
      rank: 5,
      align: "end",
      cell: (item) => findingsCell(`claims/${item.id}`, item.discrepancies),
    },
    {
      id: "topic",
      label: "Topic",
      shown: true,
      width: 9,
      rank: 4,
      cell: (item, label) => termsCell([item.topic], (id) => label("topic", id)),
    },
    {
      id: "source",
      label: "Cell source",
      shown: false,
      cell: (item, label) => termsCell(item.cellSources.length > 0 ? item.cellSources : ["none-named"], (id) => label("source", id)),
    },
  ],
});
