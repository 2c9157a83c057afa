import { textWidth, wrapText } from "../figures/text-width.ts";
import type { EvidenceMap, MapCell, MapHead } from "./build-map.ts";

/** A row of the map with its place. */
export interface PlacedRow {
  readonly head: MapHead;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly cells: readonly MapCell[];
}

/** A column with its place; its lines are drawn on a slant from its foot. */
export interface PlacedColumn {
  readonly head: MapHead;
  readonly lines: readonly string[];
  readonly x: number;
}

/** The map with every part in its place, in units of which one is a CSS pixel where it is drawn at its own size. */
export interface PlacedMap {
  readonly map: EvidenceMap;
  readonly width: number;
  readonly height: number;
  readonly cell: { readonly width: number; readonly height: number };
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly PlacedColumn[];
  /** Words over the rows of a group, where a group begins. */
  readonly groups: readonly { readonly label: string; readonly y: number }[];
  /** Where the numbers of the rows end, and where the row of the columns' numbers lies. */
  readonly totals: { readonly right: number; readonly top: number; readonly height: number };
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export const labelSize = 13.5;
export const labelLine = 15;
/** Slant of the column heads, in degrees. */
export const slant = 52;

const labelWidth = 232;
const headWidth = 205;
const indent = 14;
const totalWidth = 46;
const totalHeight = 30;
const groupGap = 12;
const groupHeading = 26;
const cellSizes = { number: { width: 47, height: 38 }, direction: { width: 50, height: 50 }, read: { width: 44, height: 38 } } as const;
const groupLabels = { value: "", outside: "Not in the review’s list of sources", missing: "No value" } as const;

/** Places a map: rows and columns in their order, groups set apart. Pure; text is measured by the table of the font's widths. */
export function placeMap(map: EvidenceMap): PlacedMap {
  const cell = cellSizes[map.view.show];
  const left = labelWidth + totalWidth;
  const rad = (slant * Math.PI) / 180;

  let x = left;
  let before: MapHead["term"]["group"] = "value";
  const columns = map.columns.map((head): PlacedColumn => {
    if (head.term.group !== before) x += groupGap;
    before = head.term.group;
    const column = { head, lines: wrapText(head.term.label, labelSize, headWidth), x };
    x += cell.width;
    return column;
  });
  const right = x;
  const reach = (column: PlacedColumn) => Math.max(...column.lines.map((line) => textWidth(line, labelSize)));
  const headHeight =
    Math.max(60, ...columns.map((column) => reach(column) * Math.sin(rad) + column.lines.length * labelLine * Math.cos(rad))) + 10;
  const width = Math.max(right, ...columns.map((column) => column.x + cell.width / 2 + reach(column) * Math.cos(rad) + labelLine)) + 2;

  const top = headHeight + totalHeight;
  let y = top;
  before = "value";
  const groups: { label: string; y: number }[] = [];
  const rows = map.rows.map((head, place): PlacedRow => {
    if (head.term.group !== before) {
      groups.push({ label: groupLabels[head.term.group], y: y + groupHeading - 8 });
      y += groupHeading;
    }
    before = head.term.group;
    const inset = head.term.depth * indent;
    const lines = wrapText(head.term.label, labelSize, labelWidth - inset - 6);
    const row = { head, lines, x: inset, y, cells: map.cells[place] ?? [] };
    y += Math.max(cell.height, lines.length * labelLine + 8);
    return row;
  });
  return {
    map,
    width: Math.ceil(width),
    height: Math.ceil(y + 2),
    cell,
    rows,
    columns,
    groups,
    totals: { right: left - 10, top: headHeight, height: totalHeight },
    left,
    right,
    top,
  };
}
