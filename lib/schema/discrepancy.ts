import { z } from "zod";
import { findingBasis } from "./vocabularies/evidence.ts";

/** A place where the review and what was read differ, and what the finding rests on. Neutral in words; nothing is corrected by it. */
export const Discrepancy = z.strictObject({ text: z.string().min(1), restsOn: findingBasis.schema });
