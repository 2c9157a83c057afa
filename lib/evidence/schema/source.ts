import { z } from "zod";
import { reviewLine } from "./identifiers.ts";
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
  const numbered = sources.map((source, index) => ({ number: index + 1, supports: source.supports }));
  const exact = numbered.filter((source) => source.supports.includes(path));
  if (exact.length > 0) return exact.map((source) => source.number);
  const section = path.split(".")[0] ?? path;
  return numbered.filter((source) => source.supports.includes(section)).map((source) => source.number);
}
