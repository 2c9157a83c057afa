import type { ReadingStep } from "../../evidence/schema/reading-step.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** The steps of the reading path, in order. */
export async function readSteps(catalogue: Catalogue): Promise<ReadingStep[]> {
  return (await readRecordsOf(catalogue, "reading-steps")).sort((a, b) => a.position - b.position);
}
