import type { z } from "zod";
import { collectionNamed, collectionNames } from "../../catalogue/collections/all-collections.ts";
import type { Collection } from "../../catalogue/collections/define-collection.ts";
import { pageSizes } from "../../catalogue/facets/query.ts";
import { recordKindNames, recordKinds } from "../../evidence/records/record-kinds.ts";
import { textFact } from "../../evidence/schema/fact.ts";
import { Release } from "../../evidence/schema/release.ts";
import { Review } from "../../evidence/schema/review.ts";
import { ReadingFinding } from "../../evidence/schema/second-reading.ts";
import { Source } from "../../evidence/schema/source.ts";
import { missing } from "../../evidence/schema/vocabularies/missing.ts";
import type { Vocabulary } from "../../evidence/schema/vocabulary.ts";
import { allVocabularies } from "./all-vocabularies.ts";
import { fieldsOf } from "./fields-of.ts";
import { kindMeanings } from "./kind-meanings.ts";
import { code, linkTo, paragraph, table } from "./markdown.ts";
import { plainTypes } from "./named-types.ts";

/** The text of `data/README.md`: what every field and word of the data means, from the schemas, vocabularies and collections themselves. */
export function fieldDictionary(): string {
  const parts = [head(), facts(), types(), ...recordKindNames.map(kindSection), ...singleFiles(), vocabularies(), facets()];
  return `${parts.join("\n\n")}\n`;
}

function head(): string {
  return [
    "# The data, field by field",
    paragraph(
      "This folder is the source of the catalogue: one JSON file for each record, in a folder for each kind of record. The database that the site reads is compiled from it and holds nothing else.",
    ),
    paragraph(
      `To correct a record, edit its file; to add one, add a file with the same fields, named after its id. Then run ${code("npm run db:build")}: it checks everything, lists every problem by file, field and reason, and writes the database only when there is none. A field that a schema does not know is a problem too, and so are a link that leads nowhere and a fact that no source supports.`,
    ),
    paragraph("The data are licensed under CC BY 4.0; see [LICENSE](LICENSE)."),
    paragraph(`This page is generated from the schemas by ${code("npm run docs")}. Do not edit it: a test compares it with them.`),
    [...recordKindNames.map((kind) => kindMeanings[kind].title), "Single files", "Vocabularies", "Address parameters"]
      .map((title) => `- ${linkTo(title)}`)
      .join("\n"),
  ].join("\n\n");
}

function facts(): string {
  const [known, unknown] = textFact.options;
  return [
    "## Facts",
    paragraph(
      `Most fields hold a fact: an object with a value, or with the reason why there is none. “Fact of text” stands for ${code('{ "value": "…" }')} or ${code('{ "missing": "not-read" }')}, and so on for other types. The states are never merged:`,
    ),
    [
      `- ${code("value")}: what was read, in the type that stands after “fact of”.`,
      ...missing.terms.map((term) => paragraph(`${code(term.id)}: ${term.definition}`, "- ")),
    ].join("\n"),
    "A fact with a value has these fields:",
    fieldTable(known, { value: "The value itself." }),
    "A fact without one has these:",
    fieldTable(unknown),
  ].join("\n\n");
}

function types(): string {
  return [
    "## Types",
    paragraph(
      "A field that is “optional” may be left out; every other field stands in every record, with null where its type allows it. A linked type is a word of the vocabulary of that name, or a source, which is described below. Types with a form of their own:",
    ),
    table(
      ["type", "form"],
      plainTypes.map(({ name, meaning }) => [name, meaning]),
    ),
    "### source",
    paragraph(
      "One page on which facts of a record were read, and how much of it. Every fact of a study or trial is supported by at least one.",
    ),
    fieldTable(Source),
  ].join("\n\n");
}

function kindSection(kind: (typeof recordKindNames)[number]): string {
  const { title, meaning } = kindMeanings[kind];
  const name = kind === "references" ? "number in three digits" : "id";
  return [
    `## ${title}`,
    paragraph(meaning),
    paragraph(`Files: ${code(`${kind}/<${name}>.json`)}`),
    fieldTable(recordKinds[kind].schema),
  ].join("\n\n");
}

function singleFiles(): string[] {
  return [
    "## Single files",
    [`### review.json`, paragraph("The base review: what it is, and what of it belongs to no single record."), fieldTable(Review)].join(
      "\n\n",
    ),
    [`### release.json`, paragraph("The state of the catalogue that is published together."), fieldTable(Release)].join("\n\n"),
    [
      `### second-reading.json`,
      paragraph(
        "What a second reader found in the records of a release, and what was done about it: a list of findings, each with these fields.",
      ),
      fieldTable(ReadingFinding),
    ].join("\n\n"),
  ];
}

function fieldTable(schema: z.ZodType, meanings: Readonly<Record<string, string>> = {}): string {
  return table(
    ["field", "type", "meaning"],
    fieldsOf(schema).map(({ path, type, meaning }) => [code(path), type, meaning || (meanings[path] ?? "")]),
  );
}

function vocabularies(): string {
  return [
    "## Vocabularies",
    paragraph(
      "Closed lists of words, in reading order. An id never changes once it is published. Choosing a parent in a filter includes its children; a word that stands for several counts under each of them.",
    ),
    ...allVocabularies.map(vocabularySection),
  ].join("\n\n");
}

function vocabularySection({ name, terms }: Vocabulary): string {
  const standFor = terms.some((term) => term.standsFor);
  const rows = terms.map((term) => [
    code(term.id),
    term.label,
    term.definition,
    term.parent ? code(term.parent) : "",
    ...(standFor ? [(term.standsFor ?? []).map(code).join(", ")] : []),
  ]);
  return [`### ${name}`, table(["id", "label", "definition", "parent", ...(standFor ? ["stands for"] : [])], rows)].join("\n\n");
}

function facets(): string {
  return [
    "## Address parameters",
    paragraph(
      `Every list, as a page and in the API, is narrowed by the facets below. A facet of terms takes ids joined by commas, which mean “or”; a range takes a number or two bounds, as in ${code("2010..2015")}, ${code("2010..")} or ${code("..2015")}. Different facets are joined by “and”. A facet with a default is opened by ${code("any")}.`,
    ),
    paragraph(
      `All lists also take ${code("q")} (words that must be in the text), ${code("sort")} (an order, reversed by a leading hyphen), ${code("page")} (from 1) and ${code("pageSize")} (1 to ${pageSizes.max}, else ${pageSizes.default}).`,
    ),
    ...collectionNames.map((name) => facetSection(collectionNamed(name) as unknown as Collection)),
  ].join("\n\n");
}

function facetSection({ name, title, facets, sorts, defaultSort }: Collection): string {
  const rows = facets.map((facet) => [
    code(facet.id),
    facet.label,
    facet.kind === "range" ? "range" : `terms${facet.default ? `; default ${facet.default.map(code).join(", ")}` : ""}`,
    facet.help ?? (facet.group ? `${facet.group}.` : ""),
  ]);
  return [
    `### Parameters of ${title.toLowerCase()}`,
    paragraph(`Address: ${code(`/${name}`)}. Orders: ${Object.keys(sorts).map(code).join(", ")}; without one, ${code(defaultSort)}.`),
    table(["parameter", "label", "kind", "what it looks at"], rows),
  ].join("\n\n");
}
