import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { CollectionShape, FacetShape } from "@/lib/catalogue/facets/facet-shape.ts";
import {
  isChosen,
  isNarrowed,
  openQuery,
  pageSizes,
  type Query,
  rangeFields,
  readQuery,
  withFilter,
  writeQuery,
} from "@/lib/catalogue/facets/query.ts";
import { anyQuery, anyShape, anyText, nastyStrings } from "../../../support/arbitrary-query.ts";
import { realCollection } from "../../../support/real-data.ts";

const shapes = collectionNames.map((name) => realCollection(name).index.shape);
const shapeNamed = (name: string) => shapes.find((shape) => shape.name === name) as CollectionShape;
const studies = shapeNamed("studies");
const trials = shapeNamed("trials");

const someShape = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...shapes) }, { weight: 1, arbitrary: anyShape });
const shapeAndQuery = someShape.chain((shape) => fc.tuple(fc.constant(shape), anyQuery(shape)));
const read = (shape: CollectionShape, search: string) => readQuery(shape, new URLSearchParams(search));
const filterIn = (shape: CollectionShape, search: string, facet: string) => read(shape, search).query.filters.get(facet);

/** What every question is, whatever it was read from. */
function expectValid(shape: CollectionShape, query: Query): void {
  expect(query.q.length).toBeLessThanOrEqual(200);
  expect(shape.sorts).toContain(query.sort.replace(/^-/, ""));
  expect(Number.isInteger(query.page) && query.page >= 1).toBe(true);
  expect(Number.isInteger(query.pageSize) && query.pageSize >= 1 && query.pageSize <= pageSizes.max).toBe(true);
  for (const [id, filter] of query.filters) {
    const facet = shape.facets.find((one) => one.id === id) as FacetShape;
    expect(filter.kind).toBe(facet.kind);
    if (filter.kind === "term") {
      expect(filter.ids.length).toBeGreaterThan(0);
      expect(filter.ids).toEqual(facet.terms.map((term) => term.id).filter((term) => filter.ids.includes(term)));
    } else {
      expect(filter.min !== null || filter.max !== null).toBe(true);
      expect(filter.min ?? 0).toBeLessThanOrEqual(filter.max ?? 999_999);
    }
  }
}

describe("reading any address", () => {
  /** Names that mean something, names that every object has, and others. */
  const nameIn = (shape: CollectionShape) =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          "q",
          "sort",
          "page",
          "pageSize",
          ...shape.facets.flatMap((facet) => [facet.id, ...rangeFields(facet.id)]),
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf") },
      { weight: 1, arbitrary: anyText },
    );
  const valueIn = (shape: CollectionShape) =>
    fc.oneof(
      anyText,
      fc.constantFrom(
        "any",
        "ANY",
        "..",
        "2014..",
        "..2014",
        "0",
        "-1",
        "1e3",
        "007",
        "999999999",
        ...shape.sorts,
        ...shape.facets.flatMap((facet) => facet.terms.map((term) => term.id)),
      ),
    );

  test("never throws, always gives a valid question, and names a parameter of the address in every problem", () => {
    const shapeAndParameters = someShape.chain((shape) =>
      fc.tuple(fc.constant(shape), fc.array(fc.tuple(nameIn(shape), valueIn(shape)), { maxLength: 8 })),
    );
    fc.assert(
      fc.property(shapeAndParameters, ([shape, pairs]) => {
        const { query, problems } = readQuery(shape, new URLSearchParams(pairs));
        expectValid(shape, query);
        for (const problem of problems) {
          expect(pairs.some(([name]) => name.startsWith(problem.parameter.replace(/[…�].*$/su, "").replace(/-(from|to)$/, "")))).toBe(true);
          expect(problem.message).toMatch(/^[^\n]+\.$/);
          expect(problem.accepts.length).toBeGreaterThan(0);
          expect(Math.max([...problem.value].length, [...problem.parameter].length)).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("never throws for any string as an address, and what it gives can be written and read again", () => {
    fc.assert(
      fc.property(someShape, anyText, (shape, search) => {
        const { query } = read(shape, search);
        expectValid(shape, query);
        const written = writeQuery(shape, query);
        expect(read(shape, written)).toEqual({ query, problems: [] });
        expect(writeQuery(shape, read(shape, written).query)).toBe(written);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(nastyStrings.map((value) => [value.length > 20 ? `${value.slice(0, 10)}… × ${value.length}` : JSON.stringify(value), value]))(
    "%s is no danger in any place",
    (_, value) => {
      for (const shape of shapes) {
        for (const name of ["q", "sort", "page", "pageSize", ...shape.facets.map((facet) => facet.id), value]) {
          expectValid(shape, readQuery(shape, new URLSearchParams([[name, value]])).query);
          expectValid(
            shape,
            readQuery(
              shape,
              new URLSearchParams([
                [name, value],
                [name, value],
              ]),
            ).query,
          );
        }
      }
    },
  );

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "Q", "pagesize", "", "filter[species]"])(
    "the parameter “%s” does not exist, is named and changes nothing",
    (name) => {
      for (const shape of shapes) {
        const { query, problems } = readQuery(shape, new URLSearchParams([[name, "rat"]]));
        expect(query).toEqual(openQuery(shape));
        expect(problems).toEqual([
          {
            parameter: name,
            value: "rat",
            message: expect.stringContaining(name),
            accepts: expect.arrayContaining(["q", "sort", "page", "pageSize", ...shape.facets.map((facet) => facet.id)]),
          },
        ]);
      }
    },
  );

  test.each(["__proto__", "constructor", "toString"])("the value “%s” is no term of any facet", (value) => {
    for (const shape of shapes) {
      for (const facet of shape.facets) {
        const { query, problems } = readQuery(shape, new URLSearchParams([[facet.id, value]]));
        expect(query).toEqual(openQuery(shape));
        expect(problems.map((problem) => problem.parameter)).toEqual([facet.id]);
      }
    }
  });
});

describe("writing and reading", () => {
  test("read(write(question)) is the question, without a problem, for every shape and question", () => {
    fc.assert(
      fc.property(shapeAndQuery, ([shape, query]) => {
        expect(read(shape, writeQuery(shape, query))).toEqual({ query, problems: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  test("different questions have different addresses", () => {
    const twoQueries = someShape.chain((shape) => fc.tuple(fc.constant(shape), anyQuery(shape), anyQuery(shape)));
    fc.assert(
      fc.property(twoQueries, ([shape, a, b]) => {
        expect(writeQuery(shape, a) === writeQuery(shape, b)).toBe(
          JSON.stringify({ ...a, filters: [...a.filters] }) === JSON.stringify({ ...b, filters: [...b.filters] }),
        );
      }),
    );
  });

  test("an address holds nothing that has to be quoted in HTML or split in a shell, and no empty part", () => {
    fc.assert(
      fc.property(shapeAndQuery, ([shape, query]) => {
        const written = writeQuery(shape, query);
        expect(written).toMatch(/^[\w.~!*'(),%+=&-]*$/);
        for (const part of written === "" ? [] : written.split("&")) expect(part).toMatch(/^[^=]+=.+$/);
      }),
    );
  });

  test("the same question has one address, however it is spelled: order, case, commas, repeats, spaces, underscores, form fields", () => {
    fc.assert(
      fc.property(
        shapeAndQuery.chain(([shape, query]) => fc.tuple(fc.constant(shape), fc.constant(query), spellings(shape, query))),
        ([shape, query, pairs]) => {
          const result = readQuery(shape, new URLSearchParams(pairs));
          expect(result.problems).toEqual([]);
          expect(writeQuery(shape, result.query)).toBe(writeQuery(shape, query));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("an address without parameters asks for everything by default, and that question has the empty address", () => {
    fc.assert(
      fc.property(someShape, (shape) => {
        const open = openQuery(shape);
        expect(writeQuery(shape, open)).toBe("");
        expect(open).toMatchObject({ q: "", sort: shape.defaultSort, page: 1, pageSize: 100 });
        expect(isNarrowed(shape, open)).toBe(false);
      }),
    );
  });

  test.each([
    ["species=rat", "species=rat"],
    ["species=RAT&species=mouse", "species=rat,mouse"],
    ["species=mouse,rat", "species=rat,mouse"],
    ["species=guinea_pig", "species=guinea-pig"],
    ["species=Guinea Pig", "species=guinea-pig"],
    ["species=any", ""],
    ["species=rat,any", "species=rat"],
    ["species=,,", ""],
    ["year=2014..2014", "year=2014"],
    ["year=002014", "year=2014"],
    ["year-from=2010&year-to=2015", "year=2010..2015"],
    ["year-from=2010", "year=2010.."],
    ["year-to=2015&year-from=", "year=..2015"],
    ["year-from=&year-to=", ""],
    ["q=%20rat%20%0A%20msc%20", "q=rat+msc"],
    ["q=a%2Bb", "q=a%2Bb"],
    ["sort=-year", ""],
    ["sort=year", "sort=year"],
    ["page=1&pageSize=100", ""],
    ["page=02", "page=2"],
    ["pageSize=25&page=2&sort=ref&species=rat&source=msc&q=x", "q=x&source=msc&species=rat&sort=ref&pageSize=25&page=2"],
  ])("studies?%s is studies?%s", (given, canonical) => {
    const { query, problems } = read(studies, given);
    expect(problems).toEqual([]);
    expect(writeQuery(studies, query)).toBe(canonical);
  });
});

/** Other ways to ask the same question. */
function spellings(shape: CollectionShape, query: Query): fc.Arbitrary<[string, string][]> {
  const parts: fc.Arbitrary<[string, string][]>[] = [];
  if (query.q) parts.push(fc.constantFrom([["q", query.q]], [["q", `  ${query.q.replaceAll(" ", " \t ")}\n`]]));
  parts.push(query.sort === shape.defaultSort ? fc.constantFrom([], [["sort", query.sort]]) : fc.constant([["sort", query.sort]]));
  parts.push(
    query.page === 1 ? fc.constantFrom([], [["page", "1"]]) : fc.constantFrom([["page", String(query.page)]], [["page", `0${query.page}`]]),
  );
  parts.push(query.pageSize === 100 ? fc.constantFrom([], [["pageSize", "100"]]) : fc.constant([["pageSize", String(query.pageSize)]]));
  for (const facet of shape.facets) {
    const filter = query.filters.get(facet.id);
    if (filter?.kind === "term") {
      const values = fc
        .shuffledSubarray([...filter.ids, ...filter.ids], { minLength: filter.ids.length })
        .filter((ids) => filter.ids.every((id) => ids.includes(id)))
        .chain((ids) => fc.tuple(...ids.map(spelling)));
      parts.push(
        fc.tuple(values, fc.boolean()).map(([ids, joined]) => (joined ? [[facet.id, ids.join(",")]] : ids.map((id) => [facet.id, id]))),
      );
    } else if (filter?.kind === "range") {
      const [from, to] = rangeFields(facet.id);
      const [min, max] = [filter.min ?? "", filter.max ?? ""];
      parts.push(
        fc.constantFrom(
          [[facet.id, `${min}..${max}`]],
          [[facet.id, ` ${min}..${max} ,`]],
          [
            [from, String(min)],
            [to, String(max)],
          ],
        ),
      );
    } else if (facet.kind === "term") {
      parts.push(
        facet.default === null
          ? fc.constantFrom([], [[facet.id, "any"]], [[facet.id, ""]])
          : fc.constantFrom(
              [[facet.id, "any"]],
              [
                [facet.id, "any"],
                [facet.id, ""],
              ],
            ),
      );
    }
  }
  return fc.tuple(...parts).chain((lists) => {
    // Values of one parameter keep their order; the parameters change places.
    return fc.shuffledSubarray(lists, { minLength: lists.length }).map((shuffled) => shuffled.flat() as [string, string][]);
  });
}

function spelling(id: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    id,
    id.toUpperCase(),
    id.replaceAll("-", "_"),
    id.replaceAll("-", " "),
    ` ${id} `,
    `${id},`,
    id.replace(/^./, (letter) => letter.toUpperCase()),
  );
}

describe("a facet with a default choice", () => {
  const scope = trials.facets.find((facet) => facet.id === "scope") as FacetShape;
  const byDefault = ["cell-therapy", "cell-free", "own-germ-cells-or-tissue"];

  test("is at its default where the address says nothing, and is left out of the address", () => {
    expect(filterIn(trials, "", "scope")).toEqual({ kind: "term", ids: byDefault });
    expect(filterIn(trials, "status=recruiting", "scope")).toEqual({ kind: "term", ids: byDefault });
    expect(writeQuery(trials, read(trials, `scope=${byDefault.toReversed().join(",")}`).query)).toBe("");
  });

  test("is lifted by “any”, which the address keeps", () => {
    const { query, problems } = read(trials, "scope=any");
    expect(problems).toEqual([]);
    expect(query.filters.has("scope")).toBe(false);
    expect(writeQuery(trials, query)).toBe("scope=any");
    expect(isNarrowed(trials, query)).toBe(true);
  });

  test("is lifted by opening the facet, and stands in the address once it is narrowed", () => {
    expect(writeQuery(trials, withFilter(openQuery(trials), "scope", undefined))).toBe("scope=any");
    expect(writeQuery(trials, withFilter(openQuery(trials), "scope", { kind: "term", ids: ["cell-free"] }))).toBe("scope=cell-free");
    const all = scope.terms.map((term) => term.id);
    expect(writeQuery(trials, withFilter(openQuery(trials), "scope", { kind: "term", ids: all }))).toBe(`scope=${all.join(",")}`);
  });

  test("keeps its default beside a value that is no term, which is a problem", () => {
    const { query, problems } = read(trials, "scope=nonsense");
    expect(query).toEqual(openQuery(trials));
    expect(problems).toEqual([
      expect.objectContaining({ parameter: "scope", value: "nonsense", accepts: scope.terms.map((term) => term.id) }),
    ]);
  });

  test("is the only one of its kind: every other facet is open", () => {
    const defaults = shapes.flatMap((shape) =>
      shape.facets.flatMap((facet) => (facet.kind === "term" && facet.default !== null ? [`${shape.name}.${facet.id}`] : [])),
    );
    expect(defaults).toEqual(["trials.scope"]);
  });
});

describe("a value that is not known", () => {
  test("gives one problem that names its parameter and every term there is; the rest is kept", () => {
    const unknown = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[,\s]/.test(text) && text.toLowerCase() !== "any");
    fc.assert(
      fc.property(shapeAndQuery, fc.nat(), unknown, ([shape, query], pick, value) => {
        const facets = shape.facets.filter((facet) => facet.kind === "term");
        const facet = facets[pick % Math.max(1, facets.length)];
        fc.pre(facet !== undefined && !facet.terms.some((term) => term.id === value.toLowerCase().replaceAll("_", "-")));
        // A facet that is lifted says "any" in the address, and stays lifted beside the unknown value.
        const params = new URLSearchParams(writeQuery(shape, query));
        params.append(facet.id, value);
        const result = readQuery(shape, params);
        expect(result.query).toEqual(query);
        expect(result.problems).toEqual([
          {
            parameter: facet.id,
            value: expect.any(String),
            message: expect.stringContaining(value.replace(/\p{Cc}/gu, "�")),
            accepts: facet.terms.map((term) => term.id),
          },
        ]);
      }),
    );
  });

  test.each([
    ["species=rat,unicorn,mouse", "species", "unicorn", { kind: "term", ids: ["rat", "mouse"] }],
    ["species=unicorn", "species", "unicorn", undefined],
    ["species=rat'", "species", "rat'", undefined],
    ["species=%25", "species", "%", undefined],
    ["year=soon", "year", "soon", undefined],
  ])("studies?%s: the problem is in %s, with “%s”", (search, parameter, value, filter) => {
    const { query, problems } = read(studies, search);
    expect(problems).toEqual([expect.objectContaining({ parameter, value })]);
    expect(query.filters.get(parameter)).toEqual(filter);
  });

  test("all problems of an address are told at once", () => {
    const { problems } = read(studies, "species=unicorn&model=magic&year=x&sort=luck&page=0&pageSize=1000&q=%25&nonsense=1");
    expect(problems.map((problem) => problem.parameter).sort()).toEqual([
      "model",
      "nonsense",
      "page",
      "pageSize",
      "q",
      "sort",
      "species",
      "year",
    ]);
  });
});

describe("a range", () => {
  test.each([
    ["2014", { min: 2014, max: 2014 }],
    ["2010..2015", { min: 2010, max: 2015 }],
    ["2010..", { min: 2010, max: null }],
    ["..2015", { min: null, max: 2015 }],
    ["0", { min: 0, max: 0 }],
    ["0..999999", { min: 0, max: 999_999 }],
    [" 2014 ", { min: 2014, max: 2014 }],
    ["2014,", { min: 2014, max: 2014 }],
    ["2014..2014", { min: 2014, max: 2014 }],
  ])("“%s” is %j", (text, bounds) => {
    const { query, problems } = readQuery(studies, new URLSearchParams([["year", text]]));
    expect(problems).toEqual([]);
    expect(query.filters.get("year")).toEqual({ kind: "range", ...bounds });
  });

  test.each([
    "..",
    "...",
    "2015..2010",
    "2010...2015",
    "2010-2015",
    "2010–2015",
    "2010..2012..2014",
    "-5",
    "-5..5",
    "+5",
    "2014.5",
    "1e3",
    "0x7de",
    "1000000",
    "２０１４",
    "٢٠١٤",
    "2014 2015",
    "2014,2015",
    "2010..2011,2014",
    "any",
    "NaN",
    "Infinity",
    "''",
    "not-read",
  ])("“%s” is none: one problem, and the years stay open", (text) => {
    const { query, problems } = readQuery(studies, new URLSearchParams([["year", text]]));
    expect(query).toEqual(openQuery(studies));
    expect(problems).toEqual([
      { parameter: "year", value: text, message: expect.stringContaining(text), accepts: ["2014", "2010..2015", "2010..", "..2015"] },
    ]);
  });

  test("covers exactly the numbers from one bound to the other, both included", () => {
    const bound = fc.option(fc.integer({ min: 1990, max: 2030 }));
    fc.assert(
      fc.property(bound, bound, fc.integer({ min: 1985, max: 2035 }), (min, max, year) => {
        expect(isChosen({ kind: "range", min, max }, String(year))).toBe(!(min !== null && year < min) && !(max !== null && year > max));
      }),
    );
  });
});

describe("a choice in one facet", () => {
  test("changes that facet, goes to the first page and leaves everything else", () => {
    fc.assert(
      fc.property(
        shapeAndQuery
          .filter(([shape]) => shape.facets.length > 0)
          .chain(([shape, query]) => fc.tuple(fc.constant(query), fc.constantFrom(...shape.facets), anyQuery(shape))),
        ([query, facet, other]) => {
          const choice = other.filters.get(facet.id);
          const changed = withFilter(query, facet.id, choice);
          expect(changed.filters.get(facet.id)).toEqual(choice);
          expect({ ...changed, filters: null }).toEqual({ ...query, page: 1, filters: null });
          for (const id of new Set([...query.filters.keys(), ...changed.filters.keys()]))
            if (id !== facet.id) expect(changed.filters.get(id)).toEqual(query.filters.get(id));
        },
      ),
    );
  });
});

describe("a search in an address", () => {
  test("of 200 characters is searched for, of 201 is a problem", () => {
    expect(read(studies, `q=${"a".repeat(200)}`)).toMatchObject({ problems: [], query: { q: "a".repeat(200) } });
    expect(read(studies, `q=${"a".repeat(201)}`)).toMatchObject({ problems: [{ parameter: "q" }], query: { q: "" } });
  });

  test.each(["%25", "_", "%22%22", "%F0%9F%A7%AC", "...", "%CC%81", "%E2%80%8B"])(
    "“%s” has nothing to search for: a problem, and everything is shown",
    (value) => {
      const { query, problems } = read(studies, `q=${value}`);
      expect(query.q).toBe("");
      expect(problems.map((problem) => problem.parameter)).toEqual(["q"]);
    },
  );

  test("given twice is searched for as one", () => {
    expect(read(studies, "q=rat&q=msc")).toMatchObject({ problems: [], query: { q: "rat msc" } });
  });

  test("keeps no control character", () => {
    expect(read(studies, "q=a%00b%07c%0D%0Ad%7Fe").query.q).toBe("a b c d e");
  });
});

describe("an order and a page in an address", () => {
  test.each(["year&sort=ref", "Year", "--year", "-", "year,ref", "constructor", "__proto__"])(
    "sort=%s is a problem that names every order, and the default stands",
    (value) => {
      const { query, problems } = read(studies, `sort=${value}`);
      expect(query.sort).toBe("-year");
      expect(problems).toEqual([
        expect.objectContaining({ parameter: "sort", accepts: ["ref", "-ref", "author", "-author", "year", "-year"] }),
      ]);
    },
  );

  test.each(["0", "-1", "1.5", "x", "1000001", "99999999999999999999", "1e3", "１", "1&page=2"])(
    "page=%s is a problem, and the first page stands",
    (value) => {
      const { query, problems } = read(studies, `page=${value}`);
      expect(query.page).toBe(1);
      expect(problems.map((problem) => problem.parameter)).toEqual(["page"]);
    },
  );

  test.each(["0", "201", "all", "-5", "NaN"])("pageSize=%s is a problem, and 100 stands", (value) => {
    const { query, problems } = read(studies, `pageSize=${value}`);
    expect(query.pageSize).toBe(100);
    expect(problems.map((problem) => problem.parameter)).toEqual(["pageSize"]);
  });

  test("up to 200 records a page and up to page 1000000 can be asked for", () => {
    expect(read(studies, "pageSize=200&page=1000000")).toMatchObject({ problems: [], query: { pageSize: 200, page: 1_000_000 } });
  });
});

describe("every list's shape", () => {
  test("has parameters that do not collide, terms that an address can spell, and no term called “any”", () => {
    for (const shape of shapes) {
      const names = [
        "q",
        "sort",
        "page",
        "pageSize",
        ...shape.facets.flatMap((facet) => (facet.kind === "range" ? [facet.id, ...rangeFields(facet.id)] : [facet.id])),
      ];
      expect(new Set(names).size).toBe(names.length);
      for (const facet of shape.facets) {
        const ids = facet.terms.map((term) => term.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(ids).not.toContain("any");
        if (facet.kind === "term" && facet.default) expect(facet.default).toEqual(ids.filter((id) => facet.default?.includes(id)));
        for (const term of facet.terms) if (term.parent !== null) expect(ids.indexOf(term.parent)).toBeLessThan(ids.indexOf(term.id));
      }
      expect(shape.sorts).toContain(shape.defaultSort.replace(/^-/, ""));
    }
  });
});

test("“any” counts only where no term is named: a form without script sends it beside the boxes that are ticked", () => {
  for (const shape of shapes) {
    for (const facet of shape.facets.filter((one) => one.kind === "term")) {
      const id = facet.terms[0]?.id as string;
      expect(readQuery(shape, new URLSearchParams(`${facet.id}=any&${facet.id}=${id}`)).query.filters.get(facet.id)).toEqual({
        kind: "term",
        ids: [id],
      });
      expect(readQuery(shape, new URLSearchParams(`${facet.id}=any`)).query.filters.has(facet.id)).toBe(false);
    }
  }
});
