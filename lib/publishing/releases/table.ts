/** What a cell of a release's table can hold. A list is a JSON array, as text in a CSV and in SQLite. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** The type of a column, in the words of the Table Schema standard. */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "array";

/** A column of a release's table. CSV, SQLite, Data Package and Croissant are all written from this one declaration. */
export interface TableColumn {
  /** Its path in the record: `population.strain`. */
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Whether every row has a value. */
  readonly required: boolean;
  /** The closed list of its values, where there is one; for a list, of the values in it. */
  readonly terms: readonly string[] | null;
}

/** Columns that name a row of another table. */
export interface TableLink {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** What a table is, before its rows: everything that describes it to readers and programs. */
export interface TableShape {
  /** Lower case and underscores: the name of the file, of the Data Package's resource and of the SQL table. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly key: readonly string[];
  readonly links: readonly TableLink[];
}

/** A table of a release. */
export interface ReleaseTable extends TableShape {
  readonly rows: readonly (readonly Cell[])[];
}

/** A name as tables have it: `cell-sources` and `otherReports` become `cell_sources` and `other_reports`. */
export function tableName(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split("."))
    .map((part) =>
      part
        .replaceAll("-", "_")
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .toLowerCase(),
    )
    .join("_");
}
