import { z } from "zod";
import type { Cell, ColumnType, ReleaseTable, TableColumn, TableLink } from "./table.ts";
import { tableName } from "./table.ts";

/** The part of JSON Schema that the records' schemas come to. */
interface Described {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** A kind of record, as its tables are made. */
export interface TabledKind {
  readonly kind: string;
  readonly title: string;
  readonly meaning: string;
  readonly schema: z.ZodType;
  /** The field that is its id. */
  readonly key: "id" | "n";
  readonly records: readonly unknown[];
}

type Row = Readonly<Record<string, unknown>>;
interface Getter extends TableColumn {
  readonly get: (row: Row) => Cell;
}

/** A list within a record, which becomes a table of its own. */
interface Inner {
  readonly path: readonly string[];
  readonly schema: Described;
  readonly description: string;
}

/**
 * The tables of a kind of record, from its schema alone. One row a record; objects are laid flat under their path. A fact has its value in
 * the column of its path and, beside it, why there is none (`.missing`), the source's own words (`.asReported`) and a remark (`.note`), so
 * that a blank never has to say which of three things it means. A list of words or numbers is a JSON array. A list of objects is a table
 * of its own, with the record's id and the place in the list as its key.
 */
export function recordTables({ kind, title, meaning, schema, key, records }: TabledKind): ReleaseTable[] {
  const described = z.toJSONSchema(schema) as Described;
  const name = tableName(kind);
  const { columns, inner } = flatten(described, [], true);
  const top: ReleaseTable = {
    name,
    title,
    description: meaning,
    columns: columns.map(plain),
    key: [key],
    links: [],
    rows: (records as Row[]).map((record) => columns.map((column) => column.get(record))),
  };
  const idType = top.columns.find((column) => column.name === key)?.type ?? "string";
  const whole = (records as Row[]).map((record) => ({ keys: [record[key] as Cell], row: record }));
  const record: TableColumn = {
    name: "record",
    type: idType,
    description: `The record of ${name} that it is a part of.`,
    required: true,
    terms: null,
  };
  return [top, ...inner.flatMap((list) => innerTables(list, { name, title, keys: [record], to: [key] }, whole))];
}

interface Parent {
  readonly name: string;
  readonly title: string;
  /** The columns that name a row of it, as they stand in the tables below it. */
  readonly keys: readonly TableColumn[];
  /** The same as they are called in itself. */
  readonly to: readonly string[];
}

function innerTables(list: Inner, parent: Parent, rows: readonly { keys: readonly Cell[]; row: Row }[]): ReleaseTable[] {
  const name = tableName(parent.name, ...list.path);
  const { columns, inner } = flatten(list.schema, [], true);
  const own = { name: "position", type: "integer", description: "Place in the list, from 1.", required: true, terms: null } as const;
  const all = rows.flatMap(({ keys, row }) =>
    ((at(row, list.path) ?? []) as Row[]).map((entry, place) => ({ keys: [...keys, place + 1], row: entry })),
  );
  const key = [...parent.keys, own];
  const title = `${parent.title}, “${list.path.join(".")}”`;
  const below: Parent = {
    name,
    title,
    keys: [
      ...parent.keys,
      { ...own, name: `${list.path.join(".")}.position`, description: `Place of the row of ${name} that it is a part of.` },
    ],
    to: key.map((column) => column.name),
  };
  return [
    {
      name,
      title,
      description: list.description || "What stands there in each record, an entry a row.",
      columns: [...key, ...columns.map(plain)],
      key: key.map((column) => column.name),
      links: [{ columns: parent.keys.map((column) => column.name), table: parent.name, to: parent.to } satisfies TableLink],
      rows: all.map(({ keys, row }) => [...keys, ...columns.map((column) => column.get(row))]),
    },
    ...inner.flatMap((deeper) => innerTables(deeper, below, all)),
  ];
}

function flatten(object: Described, path: readonly string[], always: boolean): { columns: Getter[]; inner: Inner[] } {
  const columns: Getter[] = [];
  const inner: Inner[] = [];
  for (const [name, field] of Object.entries(object.properties ?? {})) {
    const here = [...path, name];
    const { schema, nullable, description } = bare(field);
    const required = always && !nullable && (object.required?.includes(name) ?? false);
    const column = (
      suffix: string,
      type: ColumnType,
      meaning: string,
      must: boolean,
      terms: readonly string[] | null,
      get: Getter["get"],
    ) => columns.push({ name: here.join(".") + suffix, type, description: meaning, required: must, terms, get });
    const value = factValue(schema);
    if (value) {
      const [known, unknown] = schema.anyOf as readonly [Described, Described];
      const part = (name_: string) => (row: Row) => ((at(row, here) as Row | undefined)?.[name_] ?? null) as Cell;
      column("", typeOf(value), description, false, termsOf(value), part("value"));
      const reasons = termsOf(unknown.properties?.["missing"] ?? {});
      column(".missing", "string", "Why there is no value; blank where there is one.", false, reasons, part("missing"));
      for (const more of ["asReported", "note"])
        column(`.${more}`, "string", known.properties?.[more]?.description ?? "", false, null, part(more));
    } else if (schema.properties) {
      const deeper = flatten(schema, here, required);
      columns.push(...deeper.columns);
      inner.push(...deeper.inner);
    } else if (schema.items && bare(schema.items).schema.properties) {
      inner.push({ path: here, schema: bare(schema.items).schema, description });
    } else {
      column("", typeOf(schema), description, required, termsOf(schema), (row) => (at(row, here) ?? null) as Cell);
    }
  }
  return { columns, inner };
}

/** A schema without “or null”, and the words that describe it. */
function bare(schema: Described): { schema: Described; nullable: boolean; description: string } {
  if (Array.isArray(schema.type)) {
    const types = (schema.type as readonly string[]).filter((type) => type !== "null");
    return {
      schema: { ...schema, type: types[0] ?? "string" },
      nullable: types.length < schema.type.length,
      description: schema.description ?? "",
    };
  }
  const branches = schema.anyOf?.filter((branch) => branch.type !== "null");
  if (!schema.anyOf || branches?.length === schema.anyOf.length) {
    return { schema, nullable: schema.type === "null", description: schema.description ?? "" };
  }
  const only = branches?.length === 1 ? (branches[0] as Described) : { ...schema, anyOf: branches ?? [] };
  const deeper = bare(only);
  return { ...deeper, nullable: true, description: schema.description ?? deeper.description };
}

/** The value of a fact: the first branch of a union whose other branch says why there is none. */
function factValue(schema: Described): Described | undefined {
  const [known, unknown] = schema.anyOf ?? [];
  return unknown?.properties?.["missing"] ? known?.properties?.["value"] : undefined;
}

function typeOf(schema: Described): ColumnType {
  if (schema.items) return "array";
  if (schema.anyOf) return typeOf(schema.anyOf[0] as Described);
  if (schema.type === "integer" || schema.type === "number" || schema.type === "boolean") return schema.type;
  return "string";
}

function termsOf(schema: Described): readonly string[] | null {
  if (schema.items) return termsOf(schema.items);
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  const branches = schema.anyOf?.map(termsOf);
  return branches?.every((branch) => branch !== null) ? branches.flatMap((branch) => branch ?? []) : null;
}

function at(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row);
}

function plain({ get: _get, ...column }: Getter): TableColumn {
  return column;
}
