import type { trialStatus } from "../../schema/vocabularies/trial.ts";
import type { TermId } from "../../schema/vocabulary.ts";

/** Statuses of a trial that takes participants, or is to take them soon. */
export const openStatuses = ["not-yet-recruiting", "recruiting", "enrolling-by-invitation"] as const satisfies readonly TermId<
  typeof trialStatus
>[];
