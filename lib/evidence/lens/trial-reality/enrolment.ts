import { factValue } from "../../schema/fact.ts";
import type { Trial } from "../../schema/trial.ts";
import { trialStatus } from "../../schema/vocabularies/trial.ts";
import type { enrolmentState } from "../../schema/vocabularies/trial-reality.ts";
import type { TermId } from "../../schema/vocabulary.ts";
import type { Rules } from "./rule.ts";

/** Statuses under which people can still be enrolled, so that no number can be the final one. */
const stillEnrolling = new Set<string>(["not-yet-recruiting", "recruiting", "enrolling-by-invitation"]);

/** The status that held when the record was last confirmed. */
const confirmedStatus = (trial: Trial) => (trial.status.registry === "unknown" ? factValue(trial.status.lastKnown) : trial.status.registry);

/** Whether the number of participants is a target or a result. */
export const enrolmentRules: Rules<TermId<typeof enrolmentState>> = {
  restsOn: ["enrolmentType", "enrolment", "status"],
  rules: [
    { term: "not-read", when: ({ trial }) => "missing" in trial.enrolment, because: () => "no number of participants was read" },
    {
      term: "planned",
      when: ({ trial }) => factValue(trial.enrolmentType) === "planned",
      because: () => "in the registry’s words",
    },
    { term: "actual", when: ({ trial }) => factValue(trial.enrolmentType) === "actual", because: () => "in the registry’s words" },
    {
      term: "planned",
      when: ({ trial }) => stillEnrolling.has(confirmedStatus(trial) ?? ""),
      because: ({ trial }) =>
        `derived: enrolment was open or had not begun ${trial.status.registry === "unknown" ? "at the last known status" : "at the status read"} (“${trialStatus.term(confirmedStatus(trial) ?? "").label}”), so that the number was a target`,
    },
    {
      term: "not-told",
      when: () => true,
      because: () => "whether the number is planned or actual was not read",
    },
  ],
};
