import type { PageTimes } from "./measure-pages.ts";
import type { KindTimes } from "./measure-questions.ts";
import type { Start } from "./measure-start.ts";
import type { Times } from "./times-of.ts";

/** The figures of one catalogue. */
export interface CatalogueFigures {
  readonly name: string;
  readonly records: number;
  /** True for the published catalogue, false for one of made-up studies. */
  readonly real: boolean;
  readonly megabytes: number;
  readonly kinds: readonly KindTimes[];
  readonly start: Start;
  /** The search over all kinds. */
  readonly search: Times;
  /** The effect direction plot of any filtered set. */
  readonly effects: Times;
}

/** Everything that a run found out; the content of `.cache/bench/latest.json`. */
export interface Figures {
  readonly measuredAt: string;
  readonly machine: {
    readonly processors: number;
    readonly processor: string;
    readonly node: string;
    readonly platform: string;
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly catalogues: readonly CatalogueFigures[];
  /** The pages of the built site, over the published catalogue. */
  readonly pages: readonly PageTimes[];
}
