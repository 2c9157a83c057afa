import type { PageTimes } from "./measure-pages.ts";
import { textTable } from "./text-table.ts";

/** The times of a site's pages as lines of text. */
export function describePages(pages: readonly PageTimes[]): string[] {
  return [
    "Milliseconds from the request to the last byte, one request after the other",
    ...textTable(
      ["", "p50", "p95", "size"],
      pages.map(({ path, p50, p95, kilobytes }) => [path, p50.toFixed(1), p95.toFixed(1), `${kilobytes.toFixed(0)} kB`]),
    ),
  ];
}
