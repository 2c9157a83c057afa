import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, inject, test } from "vitest";
import { openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { build, startBuild } from "../support/build-command.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { smallData, writeData } from "../support/small-data.ts";

const catalogueFile = inject("catalogueFile");

describe("a build that is killed", () => {
  test("at any moment leaves the old catalogue whole, and the next build tidies up after itself", async () => {
    const scratch = scratchFolder();
    const target = path.join(scratch, "catalogue.db");
    // The old catalogue is told from the new one by its bytes: the data that is built is only some of it.
    const small = path.join(scratch, "small");
    writeData(small, smallData());
    const old = readFileSync(catalogueFile);
    expect((await build(small, path.join(scratch, "new.db"))).code).toBe(0);
    const fresh = readFileSync(path.join(scratch, "new.db"));
    expect(fresh.equals(old)).toBe(false);
    const seen: string[] = [];
    for (let round = 0; round < 6; round++) {
      writeFileSync(target, old);
      const { process: child, ended } = startBuild(small, target);
      // Half of the kills wait for the first sign of writing, so that not all of them fall into the start of the process.
      const writes = () => readdirSync(scratch).some((name) => name.includes(`.${child.pid}.`));
      if (round % 2 === 1) for (let waited = 0; waited < 500 && child.exitCode === null && !writes(); waited++) await wait(10);
      await wait(Math.random() * (round % 2 === 1 ? 400 : 1_500));
      child.kill("SIGKILL");
      const { code, signal } = await ended;
      seen.push(signal ?? String(code));
      // One or the other, whole; the new one for certain where the build was done before the signal came.
      const found = readFileSync(target);
      expect([round, found.equals(old) || found.equals(fresh), code !== 0 || found.equals(fresh)]).toEqual([round, true, true]);
      await expectOpens(target);
    }
    expect(seen).toContain("SIGKILL");

    const leftBehind = readdirSync(scratch).filter((name) => name.includes(".building"));
    const { process: child, ended } = startBuild(small, target);
    expect(await ended).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(scratch).filter((name) => name.includes(`.${child.pid}.building`))).toEqual([]);
    expect(readdirSync(scratch).filter((name) => name.includes(".building") && !leftBehind.includes(name))).toEqual([]);
    expect(readFileSync(target).equals(fresh)).toBe(true);
    await expectOpens(target);
  });

  test("leaves nothing that the next build does not clear away; what a running build writes, and everything else, stays", async () => {
    const scratch = scratchFolder();
    const target = path.join(scratch, "catalogue.db");
    writeData(path.join(scratch, "small"), smallData());
    // What a killed build leaves, under the number of a process that is no more.
    for (const name of ["4194305.building", "4194305.building-journal"]) writeFileSync(`${target}.${name}`, "half a catalogue");
    // This process runs, so the file under its number may be in use; the others are no leftovers.
    const kept = [`catalogue.db.${process.pid}.building`, "catalogue.db.backup", "other.db.4194305.building"];
    for (const name of kept) writeFileSync(path.join(scratch, name), "not to be touched");
    expect((await build(path.join(scratch, "small"), target)).code).toBe(0);
    expect(readdirSync(scratch).sort()).toEqual(["catalogue.db", ...kept, "small"].sort());
  });
});

async function expectOpens(file: string): Promise<void> {
  const catalogue = await openCatalogue(file);
  expect(catalogue.counts["claims"]).toBeGreaterThan(0);
  await catalogue.prisma.$disconnect();
}
