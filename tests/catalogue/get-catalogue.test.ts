import { copyFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from "vitest";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { expectUnavailable } from "../support/one-sentence.ts";
import { jsonRecords } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

let getCatalogue: () => Promise<Catalogue>;

beforeEach(async () => {
  // Each test is a process that has just started: no catalogue is open yet.
  Reflect.deleteProperty(globalThis, "noaCatalogue");
  ({ getCatalogue } = await import("@/lib/catalogue/asking/get-catalogue.ts"));
});
afterEach(() => vi.unstubAllEnvs());

function serveFrom(file: string): void {
  vi.stubEnv("DATABASE_URL", `file:${file}`);
}

async function open(): Promise<Catalogue> {
  const catalogue = await getCatalogue();
  onTestFinished(() => catalogue.prisma.$disconnect());
  return catalogue;
}

describe("the catalogue of a process", () => {
  test("is opened once, however many ask at once and later", async () => {
    serveFrom(inject("catalogueFile"));
    const all = await Promise.all(Array.from({ length: 20 }, () => open()));
    expect(new Set([...all, await open()]).size).toBe(1);
  });

  test("is shared by bundles that hold their own copy of the code", async () => {
    serveFrom(inject("catalogueFile"));
    const first = await open();
    vi.resetModules();
    const copy = await import("@/lib/catalogue/asking/get-catalogue.ts");
    expect(copy.getCatalogue).not.toBe(getCatalogue);
    expect(await copy.getCatalogue()).toBe(first);
  });

  test("serves on from the file it has opened while a new one is put in its place, as a release does", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    copyFileSync(inject("catalogueFile"), file);
    serveFrom(file);
    vi.stubEnv("NODE_ENV", "production");
    const first = await open();
    copyFileSync(inject("catalogueFile"), `${file}.new`);
    renameSync(`${file}.new`, file);
    expect(await open()).toBe(first);
    expect(await first.prisma.study.count()).toBe(jsonRecords("studies").length);
  });

  test("is opened anew in development when its file is compiled anew", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    copyFileSync(inject("catalogueFile"), file);
    serveFrom(file);
    vi.stubEnv("NODE_ENV", "development");
    const first = await open();
    expect(await open()).toBe(first);
    copyFileSync(inject("catalogueFile"), `${file}.new`);
    renameSync(`${file}.new`, file);
    const second = await open();
    expect(second).not.toBe(first);
    expect(await second.prisma.study.count()).toBe(jsonRecords("studies").length);
  });
});

describe("a catalogue that cannot be opened", () => {
  test("is not tried again for every question, and is found once it is mended, without a restart", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    serveFrom(file);
    const started = Date.now();
    await expectUnavailable(getCatalogue(), /is missing/);
    copyFileSync(inject("catalogueFile"), file);
    const again = getCatalogue();
    if (Date.now() - started < 900) await expectUnavailable(again, /is missing/);
    else await again.catch(() => undefined);
    await wait(1_100);
    expect((await open()).counts["studies"]).toBe(jsonRecords("studies").length);
  });

  test("says what is wrong now, not what was wrong before", async () => {
    const file = path.join(scratchFolder(), "catalogue.db");
    serveFrom(file);
    await expectUnavailable(getCatalogue(), /is missing/);
    await wait(1_100);
    writeFileSync(file, "text");
    await expectUnavailable(getCatalogue(), /is not a database file/);
    rmSync(file);
  });

  test("is no rejection that nobody hears", async () => {
    // An unheard rejection would end the process; Vitest reports one as an error of the run.
    serveFrom(path.join(scratchFolder(), "catalogue.db"));
    getCatalogue().catch(() => undefined);
    await wait(20);
    await expectUnavailable(getCatalogue());
  });

  test("because DATABASE_URL names no file is an error that says so", async () => {
    vi.stubEnv("DATABASE_URL", "postgres://somewhere/else");
    await expect(async () => getCatalogue()).rejects.toThrow(/DATABASE_URL.*has to name a file/);
  });
});
