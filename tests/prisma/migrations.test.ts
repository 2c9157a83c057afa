import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { describe, expect, inject, test } from "vitest";
import { filters, migrationsFolder, openSchemaEngine, readMigrations, readSchema } from "@/prisma/schema-engine.ts";
import { root } from "../support/places.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { openSql, runSql } from "../support/sql.ts";

const engineOn = (file: string) => openSchemaEngine(new PrismaLibSql({ url: `file:${file}` }));

/** A copy of the compiled catalogue, because an engine may write to what it looks at. */
function copyOfCatalogue(): string {
  const file = path.join(scratchFolder(), "catalogue.db");
  copyFileSync(inject("catalogueFile"), file);
  return file;
}

const differenceFrom = async (file: string, model: string) =>
  (await engineOn(file)).diff({
    from: { tag: "migrations", ...readMigrations() },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: model }] },
    script: true,
    exitCode: true,
    filters,
  });

describe("the migrations and schema.prisma", () => {
  const model = readFileSync(path.join(root, "prisma", "schema.prisma"), "utf8");

  test("say the same", async () => {
    expect(await differenceFrom(path.join(scratchFolder(), "scratch.db"), model)).toMatchObject({ exitCode: 0 });
  });

  test("are compared in earnest: a column more in the model is a difference", async () => {
    const changed = model.replace("model Claim {", "model Claim {\n  weight Int?");
    expect(changed).not.toBe(model);
    const difference = await differenceFrom(path.join(scratchFolder(), "scratch.db"), changed);
    expect(difference).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("weight") });
  });

  test("the whole folder is read: every migration there is, in the order of its time", () => {
    const folders = readdirSync(migrationsFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const names = readMigrations().migrationDirectories.map((migration) => migration.path);
    expect(names).toEqual([...folders].sort());
    for (const name of names) expect(name).toMatch(/^20\d{12}_[a-z0-9_]+$/);
  });
});

describe("the compiled database", () => {
  const history = async (file: string) =>
    (await engineOn(file)).diagnoseMigrationHistory({ migrationsList: readMigrations(), optInToShadowDatabase: true, filters });

  /** What would have to be done to a database of the migrations to get this one. */
  const drift = async (file: string) =>
    (await engineOn(file)).diff({
      from: { tag: "migrations", ...readMigrations() },
      to: { tag: "schemaDatasource", ...readSchema(), configDir: root },
      script: true,
      exitCode: true,
      filters,
    });

  test("has every migration, none edited, none failed", async () => {
    expect(await history(copyOfCatalogue())).toEqual({
      hasMigrationsTable: true,
      history: null,
      editedMigrationNames: [],
      failedMigrationNames: [],
    });
  });

  test("has not drifted from its migrations", async () => {
    expect(await drift(copyOfCatalogue())).toMatchObject({ exitCode: 0 });
  });

  test("needs no migration: `migrate deploy` would apply none and change no byte", async () => {
    const file = copyOfCatalogue();
    expect(await (await engineOn(file)).applyMigrations({ migrationsList: readMigrations(), filters })).toEqual({
      appliedMigrationNames: [],
    });
    expect(readFileSync(file).equals(readFileSync(inject("catalogueFile")))).toBe(true);
  });

  test.each([
    ["a table more", "CREATE TABLE Stray (id INTEGER)", "Stray"],
    ["a column more", "ALTER TABLE Claim ADD COLUMN weight INTEGER", "weight"],
    ["an index less", "DROP INDEX Study_year_idx", "Study_year_idx"],
  ])("is looked at in earnest: %s is drift", async (_, change, named) => {
    const file = copyOfCatalogue();
    await runSql(file, change);
    expect(await drift(file)).toMatchObject({ exitCode: 2, stdout: expect.stringContaining(named) });
  });

  test("is looked at in earnest: a migration that was changed after it was applied is named", async () => {
    const file = copyOfCatalogue();
    const { migrationDirectories } = readMigrations();
    await runSql(file, `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = '${migrationDirectories[0]?.path}'`);
    expect(await history(file)).toMatchObject({ editedMigrationNames: [migrationDirectories[0]?.path] });
  });

  test("has the tables of the model, the text index and Prisma's own, and no others", async () => {
    const sql = await openSql(inject("catalogueFile"));
    const tables = await sql.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    await sql.close();
    const models = [...readFileSync(path.join(root, "prisma", "schema.prisma"), "utf8").matchAll(/^model (\w+)/gm)].map(
      ([, name]) => name as string,
    );
    const others = tables.map((table) => table.name).filter((name) => !models.includes(name));
    expect(others.filter((name) => !name.startsWith("RecordText"))).toEqual(["_prisma_migrations"]);
    expect(filters.externalTables).toEqual(expect.arrayContaining(others.filter((name) => name.startsWith("RecordText"))));
    expect(models.filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
  });
});

test("an empty database gets every migration, once", async () => {
  const file = path.join(scratchFolder(), "empty.db");
  const names = readMigrations().migrationDirectories.map((migration) => migration.path);
  expect(await (await engineOn(file)).applyMigrations({ migrationsList: readMigrations(), filters })).toEqual({
    appliedMigrationNames: names,
  });
  expect(await (await engineOn(file)).applyMigrations({ migrationsList: readMigrations(), filters })).toEqual({
    appliedMigrationNames: [],
  });
});
