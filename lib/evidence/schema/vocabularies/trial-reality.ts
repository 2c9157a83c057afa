import { defineVocabulary } from "../vocabulary.ts";

/** When a trial was registered, where the registry itself says so in a word. */
export const registrationWord = defineVocabulary("registration in the registry's word", [
  { id: "prospective", label: "Prospective", definition: "The registry calls the registration prospective." },
  { id: "retrospective", label: "Retrospective", definition: "The registry calls the registration retrospective." },
]);

/** What the number of participants in a registry is, where the registry says so. */
export const enrolmentType = defineVocabulary("kind of enrolment", [
  { id: "planned", label: "Planned", definition: "A target; registries call it planned, estimated or anticipated." },
  { id: "actual", label: "Actual", definition: "The number of people who were enrolled." },
]);

/** How the status of the registry stands to the one that the review prints. */
export const againstReview = defineVocabulary("status against the review", [
  { id: "same", label: "The same", definition: "The review prints the status that was read of the registry." },
  {
    id: "differs",
    label: "Different",
    definition: "The review prints another status. The two are of different days; either may have been right on its own.",
  },
  { id: "review-no-status", label: "The review gives none", definition: "The review lists the trial and prints no status, but a phase." },
  { id: "not-verified", label: "Not verified", definition: "The review prints a status, and none could be read of the registry." },
  { id: "not-listed", label: "Not in the review", definition: "The review does not list the trial." },
]);

/** Whether a trial was registered before its first participant was enrolled, by what was read. */
export const registrationState = defineVocabulary("registration", [
  {
    id: "prospective",
    label: "Prospective",
    definition: "Registered on or before the day of the start: by the dates read, or in the registry's own word.",
  },
  {
    id: "retrospective",
    label: "Retrospective",
    definition: "Registered after the start: by dates at least 30 days apart, or in the registry's own word.",
  },
  {
    id: "undecided",
    label: "Cannot be told",
    definition: "The dates read are too coarse or too close together, or contradict the registry's word.",
  },
  { id: "not-read", label: "Not read", definition: "The date of the start or of the registration was not read." },
]);

/** Whether a trial compares, by what was read of its design. */
export const armsState = defineVocabulary("arms", [
  { id: "single", label: "Single arm", definition: "Registered as one group." },
  { id: "controlled", label: "Controlled", definition: "Registered as controlled, or with an arm that is a comparator." },
  {
    id: "several",
    label: "Several arms, no control named",
    definition: "More than one arm was read, and none of them is registered as a comparator.",
  },
  { id: "not-told", label: "Cannot be told", definition: "What was read of the design does not decide it." },
  { id: "not-read", label: "Not read", definition: "Nothing was read of the design." },
]);

/** Whether the number of participants is a plan or a count. */
export const enrolmentState = defineVocabulary("number of participants", [
  {
    id: "planned",
    label: "Planned",
    definition: "A target: in the registry's word, or because recruitment was still open when the status was true.",
  },
  { id: "actual", label: "Actual", definition: "The number of people who were enrolled, in the registry's word." },
  { id: "not-told", label: "Planned or actual not read", definition: "A number was read, and not whether it is planned or actual." },
  { id: "not-read", label: "No number read", definition: "No number of participants was read." },
]);

/** Whether results stand in the registry. */
export const resultsState = defineVocabulary("results in the registry", [
  { id: "posted", label: "Posted", definition: "The registry's record has results." },
  { id: "not-posted", label: "Not posted", definition: "The page read says that none are posted; others may have been since." },
  { id: "not-read", label: "Not read", definition: "Not read whether there are any." },
]);

/** Whether a publication is linked to the trial in this catalogue. */
export const publicationState = defineVocabulary("linked publications", [
  { id: "with-doi", label: "With a DOI", definition: "At least one publication with a DOI is held to report it." },
  { id: "without-doi", label: "Without a DOI", definition: "A publication is held to report it, and no DOI of it was read." },
  {
    id: "none",
    label: "None in this catalogue",
    definition: "No publication is linked to it here. That is not a finding that there is none.",
  },
]);

/** How the registered end of a trial stands to a day. */
export const endState = defineVocabulary("planned end", [
  { id: "ended", label: "Ended, by the status read", definition: "The status read is completed, terminated or withdrawn." },
  {
    id: "passed",
    label: "Passed; completion unconfirmed",
    definition: "The planned end lies before the day, and the status read is not one of an ended trial.",
  },
  { id: "ahead", label: "Not reached", definition: "The planned end is the day or lies after it." },
  {
    id: "undecided",
    label: "Cannot be told",
    definition: "The date read is too coarse, or may be the actual end as well as the planned one.",
  },
  { id: "not-read", label: "Not read", definition: "No date of the end was read." },
]);
