import type { Cell } from "@/lib/catalogue/collections/cell";

/** A column as the browser knows it. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly align: "start" | "end";
  readonly shown: boolean;
  /** Narrowest width at which it can be read, in rem. */
  readonly width: number;
  /** Place in the order in which columns are kept where not all fit: the lowest stays longest. */
  readonly rank: number;
  /** Order the column can be sorted by: the address of each direction, and which of them holds. */
  readonly sort: { readonly ascending: string; readonly descending: string; readonly current: "ascending" | "descending" | null } | null;
}

export interface TableRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Id of the region that holds the table: where the link that skips to the results leads. */
export const rowsId = "rows";
