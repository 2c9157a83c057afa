import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { anyTerm } from "@/lib/catalogue/facets/facet-shape.ts";
import { pageSizes, rangePattern, readQuery, writeQuery } from "@/lib/catalogue/facets/query.ts";
import type { ApiDocument, ApiOperation, JsonSchema } from "@/lib/publishing/api/api-document.ts";
import { parameterOf } from "@/lib/publishing/api/describe-api.ts";
import { anyQuery } from "../support/arbitrary-query.ts";
import { askApi } from "../support/ask-api.ts";
import { jsonOf } from "../support/json-ledger.ts";
import { type Json, realCollection, realData } from "../support/real-data.ts";

let document: ApiDocument;
const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`);
  document = (await (await askApi("/api/v1/openapi.json")).json()) as ApiDocument;
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(closed(document) as object, "api");
});
afterAll(() => vi.unstubAllEnvs());

/** Every object closed: what the document leaves open for the future has to be described today. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const all = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, closed(part)]));
  return all["type"] === "object" && all["properties"] && !all["additionalProperties"] ? { ...all, additionalProperties: false } : all;
}

/** Holds an answer against the schema that the document gives for it. */
function expectDescribed(pointer: string, body: unknown, where: string): void {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `api${pointer}` });
  validators.set(pointer, validate);
  const fits = validate(body);
  expect(fits ? [] : validate.errors?.slice(0, 3), where).toEqual([]);
}

function pointerOf(path: string, operation: ApiOperation, status: number): string {
  const response = operation.responses[status];
  expect(response, `${path} describes ${status}`).toBeDefined();
  const escaped = `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/get/responses/${status}`;
  const at = response && "$ref" in response ? response.$ref : escaped;
  return `${at}/content/${status === 200 ? "application~1json" : "application~1problem+json"}/schema`;
}

const operations = () => Object.entries(document.paths).map(([path, { get }]) => ({ path, operation: get }));

describe("the description of the API", () => {
  test("is OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document) as unknown as Record<string, unknown>);
    expect([valid, errors]).toEqual([true, undefined]);
    expect(validator.version).toBe("3.1");
  });

  test("has every collection as a list and as a record, and names each operation once", () => {
    for (const name of collectionNames)
      expect(Object.keys(document.paths)).toEqual(expect.arrayContaining([`/api/v1/${name}`, `/api/v1/${name}/{id}`]));
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map((tag) => tag.name);
    for (const { operation } of operations()) {
      expect(tags).toContain(operation.tags[0]);
      for (const words of [operation.summary, operation.description]) expect(words).toMatch(/\S{3}/);
    }
  });

  test("has no reference that leads nowhere", () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
    expect(refs.length).toBeGreaterThan(50);
    for (const [, part, name] of refs) expect(document.components).toHaveProperty([part as string, name as string]);
  });

  test("gives each list the parameters that it reads: each of them is taken, and no other", async () => {
    for (const name of collectionNames) {
      const operation = document.paths[`/api/v1/${name}`]?.get as ApiOperation;
      const named = operation.parameters
        .map((parameter) => parameterOf(document, parameter))
        .filter((parameter) => parameter.in === "query" && parameter.name !== "release")
        .map((parameter) => parameter.name);
      const { problems } = readQuery(realCollection(name).index.shape, new URLSearchParams("nonsense=1"));
      expect([...named].sort()).toEqual([...(problems[0]?.accepts ?? [])].filter((one) => !/-(from|to)$/.test(one)).sort());
    }
  });

  test("lists for each parameter the words that its list takes, and gives examples that match something", async () => {
    for (const name of collectionNames) {
      const { shape } = realCollection(name).index;
      for (const given of document.paths[`/api/v1/${name}`]?.get.parameters ?? []) {
        const parameter = parameterOf(document, given);
        for (const word of (parameter.schema.items?.enum ?? parameter.schema.enum ?? []) as string[])
          expect(readQuery(shape, new URLSearchParams({ [parameter.name]: word })).problems, `${name} ${parameter.name}=${word}`).toEqual(
            [],
          );
        const [example] = parameter.schema.examples ?? [];
        if (example === undefined || parameter.in !== "query") continue;
        const address = `/api/v1/${name}?pageSize=1&${parameter.name}=${encodeURIComponent(String(example))}`;
        const response = await askApi(parameter.name === "release" ? address.replace(/&.*/, "") : address);
        expect((await response.json()).matched, address).toBeGreaterThan(0);
      }
    }
  });

  test("says of a range what is read as one", () => {
    const shape = realCollection("studies").index.shape;
    const text = fc.oneof(fc.stringMatching(/^[0-9]{0,7}(\.\.)?[0-9]{0,7}$/), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(text, (value) => {
        const years = value
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean);
        fc.pre(years.length === 1 && years[0] === value);
        const { problems } = readQuery(shape, new URLSearchParams({ year: value }));
        const fits = new RegExp(rangePattern.source).test(value);
        expect(problems.filter((problem) => !problem.message.includes("ends before")).length === 0).toBe(fits);
      }),
    );
  });
});

describe("every example", () => {
  test("can be asked for as it stands, and its answer is as described", async () => {
    for (const { path, operation } of operations()) {
      for (const address of operation["x-examples"]) {
        const response = await askApi(address);
        expect(response.status, address).toBe(200);
        expectDescribed(pointerOf(path, operation, 200), await response.json(), address);
      }
    }
  });
});

describe("every answer is as described", () => {
  test.each(collectionNames)("lists of %s, for any question", async (name) => {
    const { shape } = realCollection(name).index;
    const path = `/api/v1/${name}`;
    const operation = document.paths[path]?.get as ApiOperation;
    await fc.assert(
      fc.asyncProperty(anyQuery(shape), async (query) => {
        const address = `${path}?${writeQuery(shape, query)}`;
        expectDescribed(pointerOf(path, operation, 200), await (await askApi(address)).json(), address);
      }),
      { numRuns: 15 },
    );
  });

  test.each(collectionNames)("every row of %s", async (name) => {
    const path = `/api/v1/${name}`;
    const [everything] = realCollection(name).index.shape.facets.filter((facet) => facet.kind === "term" && facet.default);
    const pinned = `${path}?pageSize=${pageSizes.max}${everything ? `&${everything.id}=${anyTerm}` : ""}`;
    let read = 0;
    for (let page = 1; read < jsonOf(name).length; page++) {
      const body: Json = await (await askApi(`${pinned}&page=${page}`)).json();
      expect(body.page, pinned).toBe(page);
      expectDescribed(pointerOf(path, document.paths[path]?.get as ApiOperation, 200), body, `${pinned}&page=${page}`);
      read += body.items.length;
    }
    expect(read).toBe(jsonOf(name).length);
  });

  test.each(collectionNames)("every record of %s", async (name) => {
    const path = `/api/v1/${name}/{id}`;
    const operation = document.paths[path]?.get as ApiOperation;
    for (const record of jsonOf(name)) {
      const address = path.replace("{id}", String(record.id ?? record.n));
      expectDescribed(pointerOf(path, operation, 200), await (await askApi(address)).json(), address);
    }
  });

  test("refusals", async () => {
    for (const [path, address, status] of [
      ["/api/v1/studies", "/api/v1/studies?species=cat&foo=1", 400],
      ["/api/v1/search", "/api/v1/search?kind=cats", 400],
      ["/api/v1/studies/{id}", "/api/v1/studies/none", 404],
      ["/api/v1/studies/{id}", "/api/v1/studies/sherif-2018?foo=1", 400],
    ] as const) {
      const response = await askApi(address);
      expect(response.status, address).toBe(status);
      expectDescribed(pointerOf(path, document.paths[path]?.get as ApiOperation, status), await response.json(), address);
    }
  });

  test("and a description that does not fit is noticed", async () => {
    const body: Json = await (await askApi("/api/v1/studies?pageSize=1")).json();
    const operation = document.paths["/api/v1/studies"]?.get as ApiOperation;
    const pointer = pointerOf("/api/v1/studies", operation, 200);
    expectDescribed(pointer, body, "as it is");
    for (const wrong of [
      { ...body, more: 1 },
      { ...body, total: "85" },
      { ...body, items: [{ ...body.items[0], more: 1 }] },
      { ...body, items: [{ ...body.items[0], hostSpecies: "cat" }] },
      { ...body, items: [{ ...body.items[0], corpus: "not-read" }] },
    ])
      expect(() => expectDescribed(pointer, wrong, "wrong")).toThrow();
  });
});

test("the description leaves objects open, so that fields can be added within a version", () => {
  const shut: string[] = [];
  const walk = (schema: JsonSchema, at: string) => {
    for (const [name, part] of Object.entries(schema)) {
      if (name === "additionalProperties" && part === false) shut.push(at);
      if (typeof part === "object" && part !== null) walk(part as JsonSchema, `${at}/${name}`);
    }
  };
  walk(document.components.schemas as JsonSchema, "");
  expect(shut).toEqual([]);
  expect(document.components.parameters["release"]?.schema.examples).toEqual([realData().release.name]);
});
