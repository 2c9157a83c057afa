import { aimsOf } from "./aims.ts";
import type { CatalogueFigures, Figures } from "./figures.ts";
import type { Times } from "./times-of.ts";

/** The figures as a page of text: one table of times, one of starts, and the aims. */
export function describeFigures({ machine, catalogues }: Figures): string {
  const aims = aimsOf(catalogues);
  const lines = [
    "Milliseconds of the server's work for one question: 50 rows and the counts of all facets. CPU is processor time on average,",
    "which is what stays comparable on a busy machine. Words are met for the first time, and beside it once they are known.",
    ...table(
      ["", "matched", "index p50", "p95", "CPU", "known words p50", "p95", "CPU", "SQL p50", "p95", "CPU", "faster p50", "p95", "CPU"],
      catalogues.flatMap(timeRows),
    ),
    "",
    "Until the index is ready, in a fresh process",
    ...table(["", "ready p50", "worst", "memory more", "held by the index", "process", "file"], catalogues.map(startRow)),
    "",
    "Aims",
    ...aims.map(({ text, found, met }) => `  ${met ? "met    " : "NOT MET"}  ${text}: ${found}`),
  ];
  const load = Math.max(machine.loadBefore, machine.loadAfter);
  if (load > machine.processors * 0.75) {
    lines.push(
      "",
      `The machine was busy with other work (load ${machine.loadBefore.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after, on ${machine.processors} processors): read the times as too high.`,
    );
  }
  return lines.join("\n");
}

function timeRows({ name, kinds }: CatalogueFigures): string[][] {
  return [
    [name],
    ...kinds.map(({ label, matched, index, indexWarm, sql }) => [
      `  ${label}`,
      matched[0] === matched[1] ? String(matched[0]) : matched.join("–"),
      ...cells(index),
      ...(indexWarm ? cells(indexWarm) : ["", "", ""]),
      ...cells(sql),
      `${(sql.p50 / index.p50).toFixed(1)} ×`,
      `${(sql.p95 / index.p95).toFixed(1)} ×`,
      `${(sql.processor / index.processor).toFixed(1)} ×`,
    ]),
  ];
}

function startRow({ name, start, megabytes }: CatalogueFigures): string[] {
  const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    name,
    `${start.ready.p50.toFixed(0)} ms`,
    `${start.ready.worst.toFixed(0)} ms`,
    inMegabytes(start.residentGrowth),
    inMegabytes(start.heldGrowth),
    inMegabytes(start.resident),
    `${megabytes.toFixed(0)} MB`,
  ];
}

function cells({ p50, p95, processor }: Times): [string, string, string] {
  return [p50.toFixed(2), p95.toFixed(2), processor.toFixed(2)];
}

/** Columns as wide as their widest cell; the first from the left, the others from the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ")}`.trimEnd(),
  );
}
