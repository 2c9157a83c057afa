import type { CatalogueFigures } from "./figures.ts";
import type { PageTimes } from "./measure-pages.ts";
import type { KindTimes } from "./measure-questions.ts";

/** Something we want of the figures, and whether they have it. Printed, never enforced: times depend on the machine. */
export interface Aim {
  readonly text: string;
  readonly found: string;
  readonly met: boolean;
}

const large = { records: 100_000, milliseconds: 10, timesFaster: 20, startMilliseconds: 3_000, startMegabytes: 200 } as const;
const realMilliseconds = 3;
const searchMilliseconds = 50;
const effectsMilliseconds = 50;
const listPageMilliseconds = 30;
/** Ten times the records may take at most twelve times the time. */
const growthPerGrowth = 1.2;

/** The aims that the measured catalogues and pages can be held against. */
export function aimsOf(catalogues: readonly CatalogueFigures[], pages: readonly PageTimes[]): Aim[] {
  const made = catalogues.filter((catalogue) => !catalogue.real).sort((a, b) => a.records - b.records);
  return [
    ...catalogues
      .filter((catalogue) => catalogue.real)
      .flatMap((catalogue) => catalogue.kinds.map((kind) => below(catalogue, kind, realMilliseconds))),
    ...made
      .filter((catalogue) => catalogue.records === large.records)
      .flatMap((catalogue) => [
        ...catalogue.kinds.flatMap((kind) => [below(catalogue, kind, large.milliseconds), faster(kind)]),
        ...startAims(catalogue),
      ]),
    ...catalogues.map(({ name, search }) => ({
      text: `${name}, the search over all kinds: p95 below ${searchMilliseconds} ms`,
      found: `${search.p95.toFixed(1)} ms`,
      met: search.p95 < searchMilliseconds,
    })),
    ...catalogues.map(({ name, effects }) => ({
      text: `${name}, the effect direction plot: p95 below ${effectsMilliseconds} ms`,
      found: `${effects.p95.toFixed(1)} ms`,
      met: effects.p95 < effectsMilliseconds,
    })),
    ...made.flatMap((catalogue, place) => (place === 0 ? [] : growthAims(made[place - 1] as CatalogueFigures, catalogue))),
    ...pages
      .filter((page) => page.isList)
      .map(({ path, p50 }) => ({
        text: `The page ${path}: p50 below ${listPageMilliseconds} ms`,
        found: `${p50.toFixed(1)} ms`,
        met: p50 < listPageMilliseconds,
      })),
  ];
}

function below(catalogue: CatalogueFigures, kind: KindTimes, limit: number): Aim {
  return {
    text: `${catalogue.name}, ${kind.label}: p95 below ${limit} ms`,
    found: `${kind.index.p95.toFixed(1)} ms`,
    met: kind.index.p95 < limit,
  };
}

function faster(kind: KindTimes): Aim {
  const ratio = kind.sql.p95 / kind.index.p95;
  return {
    text: `${large.records.toLocaleString("en")} studies, ${kind.label}: ${large.timesFaster} times as fast as SQL at p95`,
    found: `${ratio.toFixed(1)} times`,
    met: ratio >= large.timesFaster,
  };
}

function startAims({ name, start }: CatalogueFigures): Aim[] {
  const megabytes = start.residentGrowth / 1e6;
  return [
    {
      text: `${name}: index ready within ${large.startMilliseconds / 1_000} s`,
      found: `${(start.ready.worst / 1_000).toFixed(2)} s at worst`,
      met: start.ready.worst <= large.startMilliseconds,
    },
    {
      text: `${name}: index ready within ${large.startMegabytes} MB`,
      found: `${megabytes.toFixed(0)} MB more resident memory`,
      met: megabytes <= large.startMegabytes,
    },
  ];
}

function growthAims(smaller: CatalogueFigures, larger: CatalogueFigures): Aim[] {
  const allowed = (larger.records / smaller.records) * growthPerGrowth;
  return larger.kinds.map((kind, place) => {
    const factor = kind.index.p50 / (smaller.kinds[place]?.index.p50 ?? Number.NaN);
    return {
      text: `${smaller.name} to ${larger.name}, ${kind.label}: at most ${allowed.toFixed(0)} times the time`,
      found: `${factor.toFixed(1)} times at p50`,
      met: factor <= allowed,
    };
  });
}
