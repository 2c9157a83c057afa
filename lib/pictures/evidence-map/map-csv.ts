import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { writeQuery } from "../../catalogue/facets/query.ts";
import type { EvidenceMap } from "./build-map.ts";

/** Columns of the map's file; the parts of the mark follow them. */
const columns = [
  "row id",
  "row label",
  "column id",
  "column label",
  "number",
  "in review",
  "added since",
  "kind of empty",
  "may belong here",
  "address",
] as const;

/**
 * The cells of a map as comma-separated values (RFC 4180: lines end in CR LF, quotes are doubled). Texts that a spreadsheet would
 * take for a formula get an apostrophe before them. `address` is the path of the studies behind the number.
 */
export function mapCsv(shape: CollectionShape, map: EvidenceMap): string {
  const lines: (string | number)[][] = [[...columns, ...map.parts.map((part) => part.label.toLowerCase())]];
  map.rows.forEach((row, y) => {
    map.columns.forEach((column, x) => {
      const cell = map.cells[y]?.[x];
      if (!cell) return;
      const search = writeQuery(shape, cell.query);
      lines.push([
        row.term.id,
        row.term.label,
        column.term.id,
        column.term.label,
        cell.all,
        cell.review,
        cell.added,
        cell.empty ?? "",
        cell.empty === "undecided" ? cell.undecided.inRow + cell.undecided.inColumn : "",
        `/${shape.name}${search ? `?${search}` : ""}`,
        ...cell.parts,
      ]);
    });
  });
  return `${lines.map((line) => line.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The name of a file of a view: what it shows, and of which release. */
export function mapFileName({ view }: Pick<EvidenceMap, "view">, release: string, ending: string): string {
  return `noa-evidence-map-${view.rows}-by-${view.columns}-${view.show}-${release}.${ending}`;
}
