import { everyRecord, type Listing, listRecords } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { pageSizes } from "../../catalogue/facets/query.ts";
import type { Ending } from "../../publishing/exports/export-offers.ts";
import { citedRelease } from "./cited-release.ts";
import type { Given, Run } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { exportFormat } from "./export-format.ts";
import { layoutWidth } from "./layout-width.ts";
import { chosenColumns, type ListColumn, listColumns, listRow } from "./list-rows.ts";
import { listNotes } from "./list-sentence.ts";
import { type ListQuestion, readListQuestion } from "./read-list-question.ts";
import type { Surroundings } from "./surroundings.ts";
import { columnWidths, hanging, stackedRows, textTable } from "./text-table.ts";
import { withCatalogue } from "./with-catalogue.ts";
import { WrongUse } from "./wrong-use.ts";

/** Rows read at once where all are asked for. */
const batchSize = 500;

/** `noa list`: the records of a collection as a table, as the API's answer, or as one of the files. */
export const runList: Run = (given, around) =>
  withCatalogue(around, async (catalogue) => {
    const asked = readListQuestion(catalogue, given, "list");
    const form = formOf(given, asked);
    if (form === "table") await writeTable(catalogue, asked, given, around);
    else if (form === "json") await writeJson(catalogue, asked, given.options.has("all"), around);
    else await writeFile(catalogue, asked, form, around);
    return exitCodes.ok;
  });

/** The one form that is asked for. A file of the page called JSON is another than the API's answer, and is asked for by `--format json`. */
function formOf({ options }: Given, { ending, paged }: ListQuestion): "table" | "json" | Ending | "file json" {
  const asked = ["json", "csv", "format"].filter((name) => options.has(name));
  if (asked.length > 1) throw new WrongUse(`--${asked.join(" and --")} are two forms of one answer; leave one out.`);
  const format = options.get("format");
  const file = options.has("csv") ? "csv" : format !== undefined ? exportFormat(format) : asked.length === 0 ? ending : null;
  const form = file ? (file === "json" ? "file json" : file) : options.has("json") ? "json" : "table";
  for (const name of ["columns", "width"])
    if (form !== "table" && options.has(name))
      throw new WrongUse(`--${name} is for the table; leave it out where the answer is ${form.replace("file ", "")}.`);
  if (paged && options.has("all")) throw new WrongUse("--all asks for all pages; leave the page out.");
  if (paged && file) throw new WrongUse(`A file holds all records that match; leave the page out where the answer is ${file}.`);
  return form;
}

async function writeTable(catalogue: Catalogue, asked: ListQuestion, given: Given, around: Surroundings): Promise<void> {
  const chosen = chosenColumns(asked.collection, given.options.get("columns"));
  const all = given.options.has("all");
  const listing = await listRecords(catalogue, asked.name, asked.query);
  const items = all ? await everyItem(catalogue, asked) : listing.items;
  const heads = listColumns(chosen);
  const width = layoutWidth(given, around);
  const rowsOf = (brief: boolean) => items.map((item) => listRow(asked.shape, chosen, item, brief));
  const notes = listNotes(asked, listing, all);
  if (width === null) {
    await around.write(lines([heads.map((head) => head.id).join("\t"), ...rowsOf(false).map((row) => row.join("\t"))]));
    for (const note of notes) around.say(note);
    return;
  }
  if (items.length > 0) {
    const { table, left } = laidOut(heads, rowsOf, width, given.options.has("columns"));
    await around.write(lines([...table, ""]));
    if (left.length > 0)
      notes.push(`Too wide for this terminal: ${left.join(", ")}; --columns chooses others, --columns all shows every one.`);
  }
  await around.write(lines(notes.flatMap((note) => hanging("", note, width))));
}

/** The table in a width: as many of the usual columns as fit, and all of those that were asked for, below each other if need be. */
function laidOut(heads: readonly ListColumn[], rowsOf: (brief: boolean) => readonly (readonly string[])[], width: number, asked: boolean) {
  const rows = rowsOf(true);
  for (let count = heads.length; count > 1; count--) {
    const columns = heads.slice(0, count);
    const widths = columnWidths(columns, rows, width);
    if (widths) return { table: textTable(columns, rows, widths), left: heads.slice(count).map((head) => head.label) };
    if (asked) break;
  }
  return { table: stackedRows(heads, rowsOf(false), width), left: [] };
}

async function writeJson(catalogue: Catalogue, asked: ListQuestion, all: boolean, around: Surroundings): Promise<void> {
  const { listAnswer } = await import("../../publishing/asking/list-answer.ts");
  const listing = await listRecords(catalogue, asked.name, asked.query);
  if (!all) return around.write(`${JSON.stringify(listAnswer(catalogue, asked.name, asked.query, listing), null, 2)}\n`);
  const whole: Listing = { ...listing, page: 1, pages: 1, items: await everyItem(catalogue, asked) };
  const answer = listAnswer(catalogue, asked.name, { ...asked.query, pageSize: pageSizes.default }, whole);
  return around.write(`${JSON.stringify({ ...answer, pageSize: Math.max(1, whole.items.length) }, null, 2)}\n`);
}

async function writeFile(
  catalogue: Catalogue,
  { name, query }: ListQuestion,
  form: Exclude<ReturnType<typeof formOf>, "table" | "json">,
  around: Surroundings,
) {
  const { exportRecords } = await import("../../publishing/asking/export-records.ts");
  const { pieces } = await exportRecords(catalogue, name, query, form === "file json" ? "json" : form, citedRelease(catalogue));
  for await (const piece of pieces) await around.write(piece);
}

async function everyItem(catalogue: Catalogue, { name, query }: ListQuestion): Promise<unknown[]> {
  const { batches } = await everyRecord(catalogue, name, query, batchSize);
  const items: unknown[] = [];
  for await (const batch of batches) items.push(...batch);
  return items;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
