import type { ExitCode } from "./exit-codes.ts";
import type { Surroundings } from "./surroundings.ts";

/** An option of a command's own. The filters of a collection are not declared here: they are what its address takes. */
export interface Option {
  /** What stands for its value in the help; undefined for one that takes none. */
  readonly value?: string;
  /** A single letter for it. */
  readonly short?: string;
  readonly help: string;
}

/** What a command was given. */
export interface Given {
  readonly words: readonly string[];
  /** Its own options with their values; the empty text for those that take none. */
  readonly options: ReadonlyMap<string, string>;
  /** All other options, as an address would have them. */
  readonly parameters: URLSearchParams;
}

export type Run = (given: Given, around: Surroundings) => Promise<ExitCode>;

/** A command of the command line. What it runs is loaded when it is called, so that none pays for the others. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: readonly string[];
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Parameters it hands on to what it asks, with their help; null where it takes none. `more` says that a collection adds its own. */
  readonly parameters: { readonly own: Readonly<Record<string, Option>>; readonly more: boolean } | null;
  readonly examples: readonly string[];
  /** The names that its first word can be, or that `--kind` takes, loaded for the help only. */
  readonly names?: () => Promise<{ readonly of: string; readonly names: readonly string[] }>;
  readonly load: () => Promise<Run>;
}
