import { collectionNamed } from "../../catalogue/collections/all-collections.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { pageMax, pageSizes, searchLengthMax } from "../../catalogue/facets/query.ts";
import { searchLengthMax as allSearchLengthMax, searchPageSize } from "../../catalogue/search/read-search.ts";
import { searchKinds } from "../../catalogue/search/search-kinds.ts";
import { Release } from "../../evidence/schema/release.ts";
import { publishedSchema } from "../exports/published.ts";
import { Health, ListAnswer, ProblemAnswer, RecordAnswer, SearchResult } from "./answers.ts";
import type { ApiDocument, ApiOperation, ApiParameter, ApiResponse, JsonSchema } from "./api-document.ts";
import { apiRules } from "./api-rules.ts";
import { facetParameter } from "./facet-parameter.ts";
import { schemaOf, schemaOfItem } from "./schema-of.ts";

/** What the description needs to know of a collection as it is served: its facets with their terms, and what to show as an example. */
export interface ServedCollection {
  readonly name: CollectionName;
  readonly shape: CollectionShape;
  /** A record of it. */
  readonly recordId: string;
  /** A choice in each facet that some record has, where there is one. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Version of the description. The addresses say `v1`; the rest tells what was added since. */
export const apiVersion = "1.0.0";

/** The OpenAPI document of the API, made of what lists, records and search are declared by: a collection or facet that is added appears by itself. */
export function describeApi(collections: readonly ServedCollection[], release: string): ApiDocument {
  return {
    openapi: "3.1.0",
    info: {
      title: "NOA evidence explorer",
      version: apiVersion,
      summary: "Evidence on cell therapy of non-obstructive azoospermia: lists, records and search, for reading.",
      description: apiRules.map(ruleText).join("\n\n"),
      license: { name: "CC BY 4.0 (the data)", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: "/", description: "The site that serves this document." }],
    tags: [
      ...collections.map(({ name }) => ({ name: collectionNamed(name).title, description: collectionNamed(name).intro })),
      { name: "Search", description: "One search over all kinds of record." },
      { name: "About the service", description: "Whether it can answer, and what it answers." },
    ],
    paths: {
      ...Object.fromEntries(
        collections.flatMap((collection) => [
          [`/api/v1/${collection.name}`, { get: listOperation(collection) }],
          [`/api/v1/${collection.name}/{id}`, { get: recordOperation(collection) }],
        ]),
      ),
      "/api/v1/search": { get: searchOperation },
      "/api/v1/openapi.json": { get: documentOperation },
      "/healthz": { get: healthOperation },
    },
    components: {
      schemas: {
        ...Object.fromEntries(collections.flatMap(collectionSchemas)),
        SearchResult: schemaOf(SearchResult),
        Health: schemaOf(Health),
        Problem: schemaOf(ProblemAnswer),
      },
      parameters: {
        release: {
          name: "release",
          in: "query",
          description: "Pins the address to a data release: 404 once another one is served.",
          schema: { ...schemaOf(Release.shape.name), examples: [release] },
        },
        ifNoneMatch: {
          name: "If-None-Match",
          in: "header",
          description: "Tags of answers that the asker has. 304 where one of them is still the answer.",
          schema: { type: "string" },
        },
      },
      headers: {
        ETag: { description: "Tag of this answer. Equal tags, equal answers.", schema: { type: "string" } },
        Link: {
          description:
            "Links by RFC 8288: `canonical`, `alternate` (the page), `first`, `prev`, `next`, `last`, `service-desc`, `service-doc`.",
          schema: { type: "string" },
        },
        "Cache-Control": { description: "How long the answer may be kept, by whom.", schema: { type: "string" } },
        "Retry-After": { description: "Seconds after which to ask again.", schema: { type: "string" } },
      },
      responses: {
        NotModified: { description: "The asker has this answer already.", headers: kept },
        BadRequest: problem("Something in the address cannot be used. `problems` names every such parameter, and what it accepts."),
        NotFound: problem("There is no such record, or the address is pinned to a release that is not served."),
        OtherRelease: problem("The address is pinned to a release that is not served."),
        Unavailable: { ...problem("There is no usable catalogue."), headers: { "Retry-After": ref("headers", "Retry-After") } },
      },
    },
  };
}

function listOperation({ name, shape, choices }: ServedCollection): ApiOperation {
  const { title, noun } = collectionNamed(name);
  const [facet] = shape.facets.filter((one) => choices.has(one.id));
  return {
    operationId: `list${pascal(name)}`,
    tags: [title],
    summary: `List ${noun.many}`,
    description: `A page of the list, narrowed and ordered as asked, with the counts of its filters. People see the same at \`/${name}\`.`,
    parameters: [
      {
        name: "q",
        in: "query",
        description: "Words that must be in the record’s text.",
        schema: { type: "string", maxLength: searchLengthMax, examples: ["cells"] },
      },
      ...shape.facets.map((one) => facetParameter(one, choices.get(one.id))),
      {
        name: "sort",
        in: "query",
        description: "Order of the rows; a leading hyphen reverses it. Records without the value come last either way.",
        schema: { type: "string", enum: shape.sorts.flatMap((sort) => [sort, `-${sort}`]), default: shape.defaultSort },
      },
      {
        name: "page",
        in: "query",
        description: "From 1.",
        schema: { type: "integer", minimum: 1, maximum: pageMax, default: 1 },
      },
      {
        name: "pageSize",
        in: "query",
        description: "Rows on a page.",
        schema: { type: "integer", minimum: 1, maximum: pageSizes.max, default: pageSizes.default },
      },
      ...shared,
    ],
    responses: {
      "200": good(`A page of the list, with the counts of every facet.`, ref("schemas", `${pascal(name)}List`)),
      ...refusals("BadRequest", "OtherRelease"),
    },
    "x-examples": [`/api/v1/${name}?${facet ? `${facet.id}=${choices.get(facet.id)}&` : ""}pageSize=2`, `/api/v1/${name}?q=cells`],
  };
}

function recordOperation({ name, recordId }: ServedCollection): ApiOperation {
  const { title, noun } = collectionNamed(name);
  return {
    operationId: `read${pascal(name)}Record`,
    tags: [title],
    summary: `Read one of the ${noun.many} whole`,
    description: "The record as it stands in the data, with its sources, and the records it is linked with both ways.",
    parameters: [
      { name: "id", in: "path", required: true, description: "Id of the record.", schema: { type: "string", examples: [recordId] } },
      ...shared,
    ],
    responses: {
      "200": good("The record.", ref("schemas", `${pascal(name)}Whole`)),
      ...refusals("BadRequest", "NotFound"),
    },
    "x-examples": [`/api/v1/${name}/${recordId}`],
  };
}

const kept = { ETag: ref("headers", "ETag"), Link: ref("headers", "Link"), "Cache-Control": ref("headers", "Cache-Control") };
const shared = [ref("parameters", "release"), ref("parameters", "ifNoneMatch")];

const searchOperation: ApiOperation = {
  operationId: "search",
  tags: ["Search"],
  summary: "Search all kinds of record",
  description:
    "Finds records by words, synonyms and identifiers, with misspelt words mended. Without a kind, a few hits of each; the page that shows the same is `/search`.",
  parameters: [
    {
      name: "q",
      in: "query",
      description: "What to look for. Without it, nothing is found.",
      schema: { type: "string", maxLength: allSearchLengthMax, examples: ["fat stem cells"] },
    },
    { name: "kind", in: "query", description: "Hits of this kind only.", schema: { type: "string", enum: searchKinds } },
    {
      name: "page",
      in: "query",
      description: `From 1; ${searchPageSize} hits a page. Of one kind only.`,
      schema: { type: "integer", minimum: 1, maximum: 999_999, default: 1 },
    },
    ...shared,
  ],
  responses: { "200": good("The hits.", ref("schemas", "SearchResult")), ...refusals("BadRequest", "OtherRelease") },
  "x-examples": ["/api/v1/search?q=fat+stem+cells", "/api/v1/search?q=busufan&kind=studies"],
};

/** As much of the document as every OpenAPI document has; the rest is the standard's to describe. */
const documentSchema: JsonSchema = {
  type: "object",
  properties: {
    openapi: { const: "3.1.0" },
    info: { type: "object", additionalProperties: true },
    paths: { type: "object", description: "What can be asked, by address.", additionalProperties: true },
    components: { type: "object", additionalProperties: true },
  },
  required: ["openapi", "info", "paths", "components"],
  additionalProperties: true,
};

const documentOperation: ApiOperation = {
  operationId: "readDocument",
  tags: ["About the service"],
  summary: "Read this document",
  description: "The description of the API, made of the schemas that check the data, with the terms of the release that is served.",
  parameters: shared,
  responses: { "200": good("An OpenAPI 3.1 document.", documentSchema), ...refusals("OtherRelease") },
  "x-examples": ["/api/v1/openapi.json"],
};

const healthOperation: ApiOperation = {
  operationId: "readHealth",
  tags: ["About the service"],
  summary: "Whether there is a catalogue to answer from",
  description: "The release and how many records of each kind there are. Never kept by caches.",
  parameters: [],
  responses: {
    "200": { description: "There is.", content: { "application/json": { schema: ref("schemas", "Health") } } },
    "503": ref("responses", "Unavailable"),
  },
  "x-examples": ["/healthz"],
};

/** The schemas of a collection: its row, its record, and the answers in which they stand. */
function collectionSchemas({ name, shape }: ServedCollection): [string, JsonSchema][] {
  const part = pascal(name);
  return [
    [`${part}Item`, schemaOfItem(collectionNamed(name).item, shape)],
    [`${part}Record`, schemaOf(publishedSchema(name))],
    [
      `${part}List`,
      withProperties(schemaOf(ListAnswer), { collection: { const: name }, items: { type: "array", items: ref("schemas", `${part}Item`) } }),
    ],
    [`${part}Whole`, withProperties(schemaOf(RecordAnswer), { collection: { const: name }, record: ref("schemas", `${part}Record`) })],
  ];
}

/** An object's schema with some properties told more closely; what was said of them stays. */
function withProperties(schema: JsonSchema, closer: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const described = Object.entries(closer).map(([name, property]) => {
    const description = schema.properties?.[name]?.description;
    return [name, { ...property, ...(description ? { description } : {}) }] as const;
  });
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(described) } };
}

function good(description: string, schema: JsonSchema): ApiResponse {
  return { description, headers: kept, content: { "application/json": { schema } } };
}

function problem(description: string): ApiResponse {
  return { description, content: { "application/problem+json": { schema: ref("schemas", "Problem") } } };
}

/** The answers that every operation on the catalogue can give besides the good one. */
function refusals(...which: readonly ("BadRequest" | "NotFound" | "OtherRelease")[]): ApiOperation["responses"] {
  return {
    "304": ref("responses", "NotModified"),
    ...Object.fromEntries(which.map((name) => [name === "BadRequest" ? "400" : "404", ref("responses", name)])),
    "503": ref("responses", "Unavailable"),
  };
}

function ref(part: "schemas" | "parameters" | "headers" | "responses", name: string): { readonly $ref: string } {
  return { $ref: `#/components/${part}/${name}` };
}

/** `cell-sources` as `CellSources`. */
function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function ruleText({ title, text, example }: (typeof apiRules)[number]): string {
  return [`## ${title}`, ...text, ...(example ? [["```sh", ...example, "```"].join("\n")] : [])].join("\n\n");
}

/** Follows a parameter that is written as a reference. */
export function parameterOf(document: ApiDocument, parameter: ApiParameter | { readonly $ref: string }): ApiParameter {
  if (!("$ref" in parameter)) return parameter;
  return document.components.parameters[parameter.$ref.split("/").at(-1) as string] as ApiParameter;
}
