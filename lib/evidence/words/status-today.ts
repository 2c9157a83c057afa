import type { trialStatus } from "../schema/vocabularies/trial.ts";
import type { TermId } from "../schema/vocabulary.ts";

const closed = "It was closed to new patients on that day.";

/** What a registry status means for a patient who reads it today: a snapshot says what was so on its day, and no more. */
export const statusToday: Readonly<Record<TermId<typeof trialStatus>, string>> = {
  "not-yet-recruiting": "It had not begun to take patients on that day; the registry tells whether it has since.",
  recruiting: "It was taking patients on that day; the registry and its contacts tell whether it still does.",
  "enrolling-by-invitation": "It took only patients whom it invited.",
  "active-not-recruiting": closed,
  "recruitment-complete": closed,
  suspended: "It was halted on that day and might take patients again; the registry tells.",
  completed: "It has ended and takes no patients.",
  terminated: "It was ended early and takes no patients.",
  withdrawn: "It was withdrawn before its first patient.",
  unknown: "Its sponsor had not confirmed its status for two years: that it takes patients cannot be assumed.",
  "not-retrieved": "Whether it takes patients is not known here.",
};
