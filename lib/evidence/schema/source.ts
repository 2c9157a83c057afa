import { z } from "zod";
import { reviewLine } from "./identifiers.ts";
import { waysToName } from "./study-paths.ts";
import { readingLevel, sourceKind } from "./vocabularies/evidence.ts";

/** One page on which facts of a record were read, and how much of it. Every fact of a record is supported by at least one. */
export const Source = z
  .strictObject({
    kind: sourceKind.schema.describe("What kind of page it is."),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe("Address of the page; null for the base review, which is named by line instead."),
    level: readingLevel.schema.describe("How much of the page was read."),
    supports: z
      .array(z.string().min(1))
      .describe("Sections or fields of the record that rest on this page, for example `population` or `intervention.dose`."),
    searchedFor: z
      .array(z.string().min(1))
      .optional()
      .describe(
        "Sections or fields that were looked for on the page a second time; what is still not read among them does not stand there.",
      ),
    lines: z.array(reviewLine).optional().describe("Lines of the base review, for sources of kind `review`."),
    found: z.string().min(1).optional().describe("What was found there, in our words."),
    note: z.string().min(1).optional().describe("How the page was read, or what it is."),
  })
  .refine((source) => (source.kind === "review") === (source.url === null), "a page has an address; the review has lines instead")
  .refine((source) => source.kind !== "review" || (source.lines?.length ?? 0) > 0, "a review source names its lines");
export type Source = z.output<typeof Source>;

/**
 * The numbers (from 1) of the sources that a fact rests on. A source that names the field itself wins over one that names
 * the whole section, because it is the closer statement.
 */
export function sourcesOf(sources: readonly Pick<Source, "supports">[], path: string): number[] {
  for (const name of waysToName(path)) {
    const numbers = sources.flatMap((source, index) =>
      source.supports.some((support) => support === name || (name === path && isOfOneEntry(support, name))) ? [index + 1] : [],
    );
    if (numbers.length > 0) return numbers;
  }
  return [];
}

/** Whether a source names the fact of one host, model or cohort, where the fact of all is asked for: `cohorts.low.intervention.dose` for `intervention.dose`. */
function isOfOneEntry(support: string, path: string): boolean {
  const [list, id, ...rest] = support.split(".");
  if (id === undefined || (list !== "hosts" && list !== "models" && list !== "cohorts")) return false;
  return (
    (list === "cohorts" && (rest[0] === "intervention" || rest[0] === "delivery") ? rest.join(".") : [list, ...rest].join(".")) === path &&
    rest.length > 0
  );
}
