import { aimsOf } from "./aims.ts";
import { describePages } from "./describe-pages.ts";
import type { CatalogueFigures, Figures } from "./figures.ts";
import { textTable } from "./text-table.ts";
import type { Times } from "./times-of.ts";

/** The figures as a page of text: tables of the times of questions, of starts and of pages, and the aims. */
export function describeFigures({ machine, catalogues, pages }: Figures): string {
  const aims = aimsOf(catalogues, pages);
  const lines = [
    "Milliseconds of the server's work for one question: 50 rows and the counts of all facets. CPU is processor time on average,",
    "which is what stays comparable on a busy machine. Words are met for the first time, and beside it once they are known.",
    ...textTable(
      ["", "matched", "index p50", "p95", "CPU", "known words p50", "p95", "CPU", "SQL p50", "p95", "CPU", "faster p50", "p95", "CPU"],
      catalogues.flatMap(timeRows),
    ),
    "",
    "The search over all kinds, for what readers type",
    ...textTable(
      ["", "p50", "p95", "CPU"],
      catalogues.map(({ name, search }) => [name, ...cells(search)]),
    ),
    "",
    "The effect direction plot, for sets that readers filter",
    ...textTable(
      ["", "p50", "p95", "CPU"],
      catalogues.map(({ name, effects }) => [name, ...cells(effects)]),
    ),
    "",
    "Until the index is ready, in a fresh process",
    ...textTable(["", "ready p50", "worst", "memory more", "held by the index", "process", "file"], catalogues.map(startRow)),
    "",
    "List pages and figures of the built site, real size",
    ...describePages(pages),
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
