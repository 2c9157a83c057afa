import { rmSync } from "node:fs";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { databaseUrl } from "../../catalogue/asking/database-file.ts";
import type { Cell, ColumnType, ReleaseTable } from "./table.ts";

const types: Readonly<Record<ColumnType, string>> = {
  string: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  array: "TEXT",
};

/**
 * Writes the tables of a release as a SQLite database, from the same declaration as the CSV files: strict types, keys and foreign keys.
 * True and false are 1 and 0, a list is its JSON. The same tables give the same bytes.
 */
export async function writeSqlite(file: string, tables: readonly ReleaseTable[]): Promise<void> {
  rmSync(file, { force: true });
  const connection = await new PrismaLibSql({ url: databaseUrl(file) }).connect();
  try {
    await connection.executeScript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");
    await connection.executeScript(tables.map(declaration).join("\n"));
    for (const table of tables) await fill(connection, table);
    await connection.executeScript("VACUUM; PRAGMA journal_mode = DELETE;");
  } finally {
    await connection.dispose();
  }
}

function declaration({ name, columns, key, links }: ReleaseTable): string {
  const parts = [
    ...columns.map((column) => `${quoted(column.name)} ${types[column.type]}${column.required ? " NOT NULL" : ""}`),
    `PRIMARY KEY (${key.map(quoted).join(", ")})`,
    ...links.map(
      (link) => `FOREIGN KEY (${link.columns.map(quoted).join(", ")}) REFERENCES ${quoted(link.table)} (${link.to.map(quoted).join(", ")})`,
    ),
  ];
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(",\n  ")}\n) STRICT;`;
}

/** All rows in one statement: they travel as one JSON value, which SQLite unpacks itself. */
async function fill(connection: Awaited<ReturnType<PrismaLibSql["connect"]>>, { name, columns, rows }: ReleaseTable): Promise<void> {
  const values = columns.map((_column, place) => `value ->> ${place}`).join(", ");
  await connection.executeRaw({
    sql: `INSERT INTO ${quoted(name)} SELECT ${values} FROM json_each(?)`,
    args: [JSON.stringify(rows.map((row) => row.map(stored)))],
    argTypes: [{ scalarType: "string", arity: "scalar" }],
  });
}

/** A cell as SQLite keeps it. */
export function stored(cell: Cell): string | number | null {
  if (typeof cell === "boolean") return cell ? 1 : 0;
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
