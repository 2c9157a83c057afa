import { describe, expect, test } from "vitest";
import { type allCollections, collectionNamed, collectionNames, isCollectionName } from "@/lib/catalogue/collections/all-collections.ts";
import type { Cell } from "@/lib/catalogue/collections/cell.ts";
import type { Column, LabelOf } from "@/lib/catalogue/collections/define-collection.ts";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { derivedKinds } from "@/lib/evidence/records/derived-kinds.ts";
import { recordKinds } from "@/lib/evidence/records/record-kinds.ts";
import { relation } from "@/lib/evidence/schema/vocabularies/study.ts";
import { jsonOf } from "../../../support/json-ledger.ts";
import { type PlainFact, plainArms } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realCollection, realData } from "../../../support/real-data.ts";

/** The label of a term that the facet really has; anything else would be shown as a bare id. */
function labelIn(name: (typeof collectionNames)[number]): LabelOf {
  const { shape } = realCollection(name).index;
  return (facet, id) => {
    const term = shape.facets.find((one) => one.id === facet)?.terms.find((one) => one.id === id);
    if (!term) throw new Error(`${name}.${facet} has no term “${id}”`);
    return term.label;
  };
}

/** Every text that a cell puts before a reader. */
function textsOf(cell: Cell): string[] {
  switch (cell.kind) {
    case "record":
    case "text":
      return [cell.text, ...(cell.note === undefined ? [] : [cell.note])];
    case "terms":
      return [...cell.terms.map((term) => term.label), ...(cell.note === undefined ? [] : [cell.note])];
    case "sides":
      return cell.sides.length === 0 ? [cell.none] : cell.sides.flatMap(({ who, says }) => [who, says]);
    case "number":
      return [];
    case "compared":
      return [cell.checked, ...(cell.printed === null ? [] : [cell.printed])];
    case "outcomes":
      return [
        ...cell.outcomes.flatMap((outcome) => [outcome.category, ...outcome.directions.map((direction) => direction.label)]),
        ...(cell.none === null ? [] : [cell.none]),
      ];
    case "status":
      return [cell.label, cell.asOf, ...(cell.lastKnown === null ? [] : [cell.lastKnown])];
  }
}

function hrefsOf(cell: Cell): string[] {
  if (cell.kind === "record") return [cell.href];
  if (cell.kind === "number") return cell.href === undefined ? [] : [cell.href];
  if (cell.kind === "terms") return cell.terms.flatMap((term) => term.href ?? []);
  if (cell.kind === "compared") return cell.href === undefined ? [] : [cell.href];
  return [];
}

const columnsOf = (name: (typeof collectionNames)[number]) => collectionNamed(name).columns as readonly Column<unknown>[];

describe.each(collectionNames)("the rows of %s", (name) => {
  const { items, records, index } = realCollection(name);
  const label = labelIn(name);

  test("have exactly the fields that the item schema describes, for every record", () => {
    expect(items).toHaveLength(records.length);
    expect(items).toHaveLength(jsonOf(name).length);
    for (const item of items) {
      // The schema drops what it does not know: equality means that nothing is there that the API's description leaves out.
      expect(collectionNamed(name).item.parse(item)).toEqual(item);
      expect(JSON.parse(JSON.stringify(item))).toEqual(item);
    }
  });

  test("have the id and the page of their record", () => {
    const idOf = { ...recordKinds, ...derivedKinds }[name].idOf as (record: unknown) => string;
    items.forEach((item, number) => {
      expect(item).toMatchObject({ id: idOf(records[number]), url: `/${name}/${idOf(records[number])}` });
    });
  });

  test("fill every column with words and numbers a reader can use", () => {
    for (const column of columnsOf(name)) {
      for (const item of items) {
        const cell = column.cell(item, label);
        for (const text of textsOf(cell)) expect([column.id, text]).toEqual([column.id, expect.stringMatching(/\S/)]);
        for (const text of textsOf(cell)) expect(text).not.toMatch(/undefined|\bNaN\b|\[object/);
        if (cell.kind === "number" && cell.value !== null) expect(Number.isInteger(cell.value)).toBe(true);
        if (cell.kind === "terms")
          expect([column.id, cell.terms.length]).toEqual([column.id, expect.toSatisfy((length: number) => length > 0)]);
        if (cell.kind === "outcomes") expect(cell.none === null).toBe(cell.outcomes.length > 0);
        expect(JSON.parse(JSON.stringify(cell))).toEqual(cell);
      }
    }
  });

  test("sort by orders that exist, and every column has its own id and name", () => {
    const columns = columnsOf(name);
    expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
    expect(new Set(columns.map((column) => column.label)).size).toBe(columns.length);
    for (const column of columns) if (column.sort !== undefined) expect(index.shape.sorts).toContain(column.sort);
    expect(columns.filter((column) => column.shown).length).toBeGreaterThan(2);
    // An order that no column asks for could only be reached by typing an address.
    expect(index.shape.sorts.filter((sort) => !columns.some((column) => column.sort === sort))).toEqual([]);
  });

  test("have words for every order, both ways, and presets of terms that exist", () => {
    const { orderWords, presets = [] } = collectionNamed(name);
    expect(Object.keys(orderWords).sort()).toEqual([...index.shape.sorts].sort());
    expect(new Set(Object.values(orderWords).flat()).size).toBe(index.shape.sorts.length * 2);
    for (const { facet, terms } of presets) {
      const known = index.shape.facets.find((one) => one.id === facet)?.terms.map((term) => term.id) ?? [];
      expect(known).toEqual(expect.arrayContaining([...terms]));
    }
  });

  test("lead to records that exist", () => {
    for (const column of columnsOf(name)) {
      for (const item of items) {
        for (const href of hrefsOf(column.cell(item, label))) {
          const url = new URL(href, "http://site.test");
          const [, collection = "", id] = url.pathname.split("/");
          if (!isCollectionName(collection)) throw new Error(`${href} leads to no collection`);
          const target = realCollection(collection);
          if (id !== undefined) expect([href, target.items.some((one) => (one as { id: string }).id === id)]).toEqual([href, true]);
          else expect(readQuery(target.index.shape, url.searchParams).problems).toEqual([]);
        }
      }
    }
  });
});

test("a number that leads to a list is the number of rows in that list", () => {
  const wrong: string[] = [];
  let looked = 0;
  for (const name of collectionNames) {
    for (const column of columnsOf(name)) {
      for (const item of realCollection(name).items) {
        const cell = column.cell(item, labelIn(name));
        if (cell.kind !== "number" || !cell.href?.includes("?")) continue;
        const url = new URL(cell.href, "http://site.test");
        const { index } = realCollection(url.pathname.slice(1) as keyof typeof allCollections);
        const { matched } = answer(index, readQuery(index.shape, url.searchParams).query, null);
        if (matched !== cell.value) wrong.push(`${name}, ${column.id}: ${cell.value} beside ${cell.href}, which shows ${matched}`);
        looked++;
      }
    }
  }
  expect(looked).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

describe("the words that the search looks into", () => {
  test.each(collectionNames)("of %s hold the id or number of every record, so that it can be found by it", (name) => {
    const { words, items } = realCollection(name);
    const without = items.flatMap((item, number) => {
      const row = item as { id: string; referenceNumber?: number | null; name?: string };
      // Studies of the review and references are known by their number there, cell sources by their name.
      const known =
        name === "cell-sources"
          ? (row.name as string)
          : name === "studies" && row.referenceNumber !== null
            ? `ref ${row.referenceNumber}`
            : name === "references"
              ? `ref ${row.id}`
              : row.id;
      const tokens = known.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return (words[number] as string[]).join(" ").includes(tokens.join(" ")) ? [] : [row.id];
    });
    expect(without).toEqual([]);
  });

  test("of a study hold its title, author, journal and conclusion", () => {
    const { words } = realCollection("studies");
    realData().records.studies.forEach((study, number) => {
      const text = ` ${(words[number] as string[]).join(" ")} `;
      for (const part of [
        study.title,
        study.firstAuthor,
        study.journal,
        ...("value" in study.conclusion ? [study.conclusion.value] : []),
      ]) {
        if (part === null) continue;
        const plain = part.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
        for (const word of plain.match(/[a-z0-9]+/g) ?? []) expect(text).toContain(word);
      }
    });
  });
});

describe("the items of studies and trials", () => {
  test("keep apart what was checked and what the review prints", () => {
    for (const study of jsonRecords("studies")) {
      const item = realCollection("studies").items.find((one) => (one as { id: string }).id === study.id) as Record<string, unknown>;
      expect(item["asPrinted"]).toEqual(
        study.table1 && {
          cellSource: study.table1.cellSource,
          inducer: study.table1.inducer,
          hostSpecies: study.table1.species,
          relation: study.table1.relation,
        },
      );
      expect(item["relation"]).toEqual({
        asReported: study.table1?.normalised.relation ?? null,
        asChecked: relationOf(plainArms(study).relation),
      });
    }
  });

  test("never count a title's word as an outcome", () => {
    for (const study of jsonRecords("studies")) {
      const item = realCollection("studies").items.find((one) => (one as { id: string }).id === study.id) as {
        outcomes: { category: string; direction: string }[];
        titleOnlyOutcome: boolean;
      };
      const read = study.comparisons
        .filter((outcome: { basis: string }) => outcome.basis === "read")
        .map((outcome: { category: string; direction: string }) => `${outcome.category} ${outcome.direction}`);
      expect(new Set(item.outcomes.map(({ category, direction }) => `${category} ${direction}`))).toEqual(new Set(read));
      expect(item.outcomes.length).toBeGreaterThanOrEqual(new Set(read).size);
      expect(item.titleOnlyOutcome).toBe(
        study.comparisons.length > 0 && study.comparisons.some((outcome: { basis: string }) => outcome.basis === "title"),
      );
    }
  });

  test("give a trial's status with its snapshot, or say that there is none, and never in the review's word", () => {
    for (const trial of jsonRecords("trials")) {
      const item = realCollection("trials").items.find((one) => (one as { id: string }).id === trial.id) as {
        status: Record<string, unknown>;
      };
      const differing = trial.discrepancies.find((found: Json) => found.about.includes("status") && found.matters !== "none");
      expect(item.status).toEqual({
        registry: trial.status.registry,
        lastKnown: trial.status.registry === "unknown" ? (trial.status.lastKnown.value ?? trial.status.lastKnown.missing) : null,
        snapshotDate: trial.status.snapshotDate,
        snapshotBasis: trial.status.snapshotBasis,
        reviewPrinted: trial.table1?.printed ?? null,
        differsIn: differing ? `${trial.id}-${differing.id}` : null,
      });
    }
  });
});

test("names of collections are recognised, names that every object has are not", () => {
  for (const name of collectionNames) expect(isCollectionName(name)).toBe(true);
  for (const name of ["", "__proto__", "constructor", "toString", "Studies", "glossary", "studies "])
    expect(isCollectionName(name)).toBe(false);
});

/** A row has one relation: a term stands for autologous and allogeneic, and of all others it is the first. */
function relationOf({ value, missing }: PlainFact): string | undefined {
  if (value?.includes("autologous") && value.includes("allogeneic")) return "autologous-and-allogeneic";
  return relation.ids.find((id) => value?.includes(id)) ?? missing;
}
