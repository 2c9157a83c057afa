import type { Synthesis } from "../schema/synthesis.ts";
import { surname } from "./surname.ts";

/** What a synthesis is called in lists: "Qiu 2023"; the author alone where the year was not read. */
export function synthesisName({ firstAuthor, year }: Pick<Synthesis, "firstAuthor" | "year">): string {
  return year === null ? `${surname(firstAuthor)}, year not read` : `${surname(firstAuthor)} ${year}`;
}
