import { once } from "node:events";
import { constants, createWriteStream, existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { listRecords } from "../../catalogue/asking/list-records.ts";
import { pageSizes, writeQuery } from "../../catalogue/facets/query.ts";
import { endings } from "../../publishing/exports/endings.mjs";
import type { Ending } from "../../publishing/exports/export-offers.ts";
import { exportFileName } from "../../publishing/exports/file-name.ts";
import { citedRelease } from "./cited-release.ts";
import type { Given, Run } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { exportFormat } from "./export-format.ts";
import { listSentence } from "./list-sentence.ts";
import { type ListQuestion, readListQuestion } from "./read-list-question.ts";
import type { Surroundings } from "./surroundings.ts";
import { withCatalogue } from "./with-catalogue.ts";
import { WrongUse } from "./wrong-use.ts";

/** `noa export`: a list as a file, the very one that its page hands out. */
export const runExport: Run = (given, around) =>
  withCatalogue(around, async (catalogue) => {
    const asked = readListQuestion(catalogue, given, "export");
    if (asked.paged) throw new WrongUse("A file holds all records that match; leave the page out.");
    const output = given.options.get("output");
    const ending = endingOf(given, asked, output);
    const search = writeQuery(asked.shape, { ...asked.query, page: 1, pageSize: pageSizes.default });
    const target =
      output === "-" ? null : path.resolve(around.folder, output ?? exportFileName(asked.name, search, catalogue.release.name, ending));
    const force = given.options.has("force");
    if (target && !force && existsSync(target))
      throw new WrongUse(`${shown(target, around)} is there already; --force overwrites it, -o names another.`);
    const { exportRecords } = await import("../../publishing/asking/export-records.ts");
    const counts = await listRecords(catalogue, asked.name, asked.query);
    const tell = progress(given, around, counts.matched);
    const { pieces } = await exportRecords(catalogue, asked.name, asked.query, ending, citedRelease(catalogue), tell);
    if (target) await writeAside(target, pieces, force, around);
    else for await (const piece of pieces) await around.write(piece);
    around.say(`${listSentence(asked, counts)}${target ? `, in ${shown(target, around)}` : ""}.`);
    return exitCodes.ok;
  });

/** Tells how far it is: at once and to anyone where it was asked for, else once a second to a person who watches. */
function progress({ options }: Given, { watched, say }: Surroundings, of: number): ((written: number) => void) | undefined {
  const asked = options.has("progress");
  if (!asked && !watched) return undefined;
  let told = asked ? 0 : performance.now();
  return (written) => {
    if (performance.now() - told < 1000 && !(asked && written === of)) return;
    told = performance.now();
    say(`${written} of ${of} written`);
  };
}

/** The format asked for, else the one that the address or the file's name ends with, else CSV. */
function endingOf({ options }: Given, { ending }: ListQuestion, output: string | undefined): Ending {
  const format = options.get("format");
  if (format !== undefined) return exportFormat(format);
  return ending ?? [...endings].sort((a, b) => b.length - a.length).find((one) => output?.toLowerCase().endsWith(`.${one}`)) ?? "csv";
}

/** Writes a file beside its place and moves it there when it is whole: an export that is broken off leaves nothing and spoils nothing. */
async function writeAside(target: string, pieces: AsyncIterable<string>, force: boolean, around: Surroundings): Promise<void> {
  const aside = `${target}.${process.pid}.part`;
  const stop = () => {
    void rm(aside, { force: true }).then(() => process.exit(130));
  };
  process.once("SIGINT", stop);
  try {
    const file = createWriteStream(aside, { flags: "wx" });
    await once(file, "open");
    for await (const piece of pieces) if (!file.write(piece)) await once(file, "drain");
    file.end();
    await once(file, "close");
    if (force) await rename(aside, target);
    else await copyFile(aside, target, constants.COPYFILE_EXCL);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new WrongUse(
      code === "EEXIST"
        ? `${shown(target, around)} is there already; --force overwrites it.`
        : `${shown(target, around)} cannot be written (${code}); -o names another file.`,
    );
  } finally {
    process.off("SIGINT", stop);
    await rm(aside, { force: true });
  }
}

/** A file as the person would name it. */
function shown(file: string, { folder }: Surroundings): string {
  const relative = path.relative(folder, file);
  return relative.startsWith("..") ? file : relative;
}
