import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { openQuery, type Problem, type Query, readQuery, writeQuery } from "../../catalogue/facets/query.ts";
import { isMapAxis, type MapAxisId, type MapMark, mapAxes, mapMarks } from "./map-axes.ts";

/** A view of the map: its axes, what a mark shows, and the filters of the studies. It is all that the address says. */
export interface MapView {
  readonly rows: MapAxisId;
  /** Never the same as `rows`. */
  readonly columns: MapAxisId;
  readonly show: MapMark;
  /** Filters and words, as the studies table has them; order and page are always the table's own. */
  readonly query: Query;
}

const parameters = ["rows", "columns", "show"] as const;

/**
 * Reads a view from an address. Never throws: what cannot be used becomes a problem, and the rest is shown. Every parameter of the
 * studies table is taken along; order and page mean nothing here and are left out in silence, because links from the table have them.
 */
export function readMapView(shape: CollectionShape, params: URLSearchParams): { view: MapView; problems: Problem[] } {
  const problems: Problem[] = [];
  const axes = mapAxes.map((axis) => axis.id);
  const rows = readOne(params, "rows", axes, problems);
  const columns = readOne(params, "columns", axes, problems);
  const show = readOne(
    params,
    "show",
    mapMarks.map((mark) => mark.id),
    problems,
  );
  const rest = new URLSearchParams(params);
  for (const name of [...parameters, "sort", "page", "pageSize"]) rest.delete(name);
  const { query, problems: more } = readQuery(shape, rest);
  const rowAxis = rows !== null && isMapAxis(rows) ? rows : columns === "source" ? "model" : "source";
  if (columns !== null && columns === rowAxis) {
    problems.push({
      parameter: "columns",
      value: columns,
      message: "Rows and columns are the same; a map needs two different axes.",
      accepts: axes.filter((axis) => axis !== rowAxis),
    });
  }
  const columnAxis = columns !== null && isMapAxis(columns) && columns !== rowAxis ? columns : columnsBeside(rowAxis);
  return {
    view: { rows: rowAxis, columns: columnAxis, show: (show as MapMark | null) ?? "number", query },
    problems: [...problems, ...more],
  };
}

/** The shortest words of a view in an address, without the page: the map's own parameters, then the filters. `readMapView` gives it back. */
export function writeMapView(shape: CollectionShape, view: MapView): string {
  const parts: string[] = [];
  if (view.rows !== "source") parts.push(`rows=${view.rows}`);
  if (view.columns !== columnsBeside(view.rows)) parts.push(`columns=${view.columns}`);
  if (view.show !== "number") parts.push(`show=${view.show}`);
  const filters = writeQuery(shape, view.query);
  if (filters) parts.push(filters);
  return parts.join("&");
}

/** The address of a view, or of one of its files. */
export function mapAddress(shape: CollectionShape, view: MapView, file: "" | "/map.svg" | "/map.png" | "/map.csv" = ""): string {
  const search = writeMapView(shape, view);
  return `/evidence-map${file}${search ? `?${search}` : ""}`;
}

/** The view of an address without parameters. */
export function openMapView(shape: CollectionShape): MapView {
  return { rows: "source", columns: "model", show: "number", query: openQuery(shape) };
}

/** The columns where the address names none: how NOA was induced, or the sources where that is in the rows. */
function columnsBeside(rows: MapAxisId): MapAxisId {
  return rows === "model" ? "source" : "model";
}

function readOne(
  params: URLSearchParams,
  name: (typeof parameters)[number],
  accepts: readonly string[],
  problems: Problem[],
): string | null {
  const given = params
    .getAll(name)
    .map((value) => value.trim().toLowerCase())
    .filter(Boolean);
  const [value] = given;
  if (value === undefined) return null;
  if (given.every((other) => other === value) && accepts.includes(value)) return value;
  const words = [...given.join(", ").replace(/\p{Cc}/gu, "�")];
  const short = words.length <= 60 ? words.join("") : `${words.slice(0, 59).join("")}…`;
  problems.push({
    parameter: name,
    value: short,
    message: `“${short}” is ${name === "show" ? "nothing that a mark can show" : "no axis of the map"}.`,
    accepts,
  });
  return null;
}
