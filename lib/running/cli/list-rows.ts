import type { Collection, Column } from "../../catalogue/collections/define-collection.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { short } from "../../catalogue/facets/query.ts";
import { cellText } from "./cell-text.ts";
import { didYouMean } from "./nearest-word.ts";
import type { TextColumn } from "./text-table.ts";
import { WrongUse } from "./wrong-use.ts";

/** A column of a list as text; the first is always the records' id, by which other commands take them. */
export interface ListColumn extends TextColumn {
  readonly id: string;
}

/** The columns asked for by their ids, in that order; those that the page shows at first where none are. */
export function chosenColumns(collection: Collection, asked: string | undefined): readonly Column<unknown>[] {
  const { columns } = collection;
  if (asked === undefined) return columns.filter((column) => column.shown);
  const ids = asked
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "" && id !== "id");
  if (ids.join() === "all") return columns;
  return ids.map((id) => {
    const column = columns.find((one) => one.id === id.toLowerCase());
    if (column) return column;
    const known = columns.map((one) => one.id);
    throw new WrongUse(
      `--columns: “${short(id)}” is no column of ${collection.name}.${didYouMean(id, known)} There are ${known.join(", ")}.`,
    );
  });
}

/** Heads of the columns, the id's first. */
export function listColumns(columns: readonly Column<unknown>[]): ListColumn[] {
  return [{ id: "id", label: "Id" }, ...columns.map(({ id, label, align }) => ({ id, label, align }))];
}

/** What stands in a row, column by column, in the page's words; a record by its name alone where it is to be `brief`. */
export function listRow(shape: CollectionShape, columns: readonly Column<unknown>[], item: unknown, brief: boolean): string[] {
  const { id } = item as { readonly id: string };
  const labelOf = (facet: string, term: string) =>
    shape.facets.find((one) => one.id === facet)?.terms.find((one) => one.id === term)?.label ?? term;
  return [id, ...columns.map((column) => cellText(column.cell(item, labelOf), id, brief))];
}
