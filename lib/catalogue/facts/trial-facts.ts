import type { Trial } from "../../evidence/schema/trial.ts";
import { productType, relation } from "../../evidence/schema/vocabularies/study.ts";
import { country, phase, studyType } from "../../evidence/schema/vocabularies/trial.ts";
import { enrolmentType, registrationWord } from "../../evidence/schema/vocabularies/trial-reality.ts";
import { dateWords } from "../../evidence/words/date-words.ts";
import type { DeclaredFact } from "./declared-fact.ts";

const field = <K extends keyof Trial>(path: K) => ({ path, fact: (trial: Trial) => trial[path] });
/** Who may take part. Its facts are marked together unless one has a source of its own. */
const eligible = <K extends keyof Trial["eligibility"]>(name: K, path = "eligibility") => ({
  path,
  fact: (trial: Trial) => trial.eligibility[name],
});

/** The facts of a registered trial, by section, in reading order. */
export const trialFacts = {
  design: [
    { id: "official-title", label: "Official title", as: "words", ...field("officialTitle") },
    { id: "acronym", label: "Acronym", as: "words", ...field("acronym"), compared: false },
    { id: "phase", label: "Phase", as: "terms", vocabulary: phase, join: " and ", ...field("phases") },
    { id: "study-type", label: "Study type", as: "terms", vocabulary: studyType, ...field("studyType") },
    { id: "allocation", label: "Allocation", as: "words", ...field("allocation") },
    { id: "model", label: "Intervention model", as: "words", ...field("interventionModel") },
    { id: "masking", label: "Masking", as: "words", ...field("masking") },
    { id: "arms", label: "Arms", as: "list", ...field("arms") },
    { id: "enrolment", label: "Enrolment", as: "number", show: (people) => `${people} people, as registered`, ...field("enrolment") },
    {
      id: "enrolment-type",
      label: "Planned or actual, in the registry’s words",
      as: "terms",
      vocabulary: enrolmentType,
      ...field("enrolmentType"),
      compared: false,
    },
    { id: "condition", label: "Condition", as: "words", ...eligible("condition", "eligibility.condition") },
    { id: "sex", label: "Sex", as: "words", ...eligible("sex") },
    { id: "minimum-age", label: "Minimum age", as: "words", ...eligible("minimumAge") },
    { id: "maximum-age", label: "Maximum age", as: "words", ...eligible("maximumAge", "eligibility.maximumAge") },
    { id: "inclusion", label: "Inclusion", as: "list", ...eligible("inclusion") },
    { id: "exclusion", label: "Exclusion", as: "list", ...eligible("exclusion") },
  ],
  intervention: [
    { id: "source", label: "Cell source", as: "sources", ...field("cellSources") },
    {
      id: "cells",
      label: "In the registry’s words, shortened",
      alone: "Cells in the registry’s words, shortened",
      as: "words",
      ...field("cellSource"),
    },
    { id: "product", label: "Product", as: "terms", vocabulary: productType, ...field("products") },
    { id: "relation", label: "Donor relation", as: "terms", vocabulary: relation, ...field("relation") },
    { id: "intervention", label: "Intervention", as: "words", ...field("intervention") },
    { id: "delivery", label: "Delivery", as: "list", ...field("delivery") },
    { id: "dose", label: "Dose", as: "words", ...field("dose") },
    { id: "primary", label: "Primary outcomes", as: "list", ...field("primaryOutcomes") },
    { id: "secondary", label: "Secondary outcomes", as: "list", ...field("secondaryOutcomes") },
    { id: "follow-up", label: "Follow-up", as: "words", ...field("followUp") },
  ],
  conduct: [
    { id: "sponsor", label: "Sponsor", as: "words", ...field("sponsor") },
    { id: "responsible", label: "Responsible party", as: "words", ...field("responsibleParty"), compared: false },
    { id: "country", label: "Country", as: "terms", vocabulary: country, ...field("country") },
    { id: "city", label: "City", as: "words", ...field("city"), compared: false },
    { id: "site", label: "Site", as: "words", ...field("site"), compared: false },
    { id: "other-numbers", label: "Other numbers", as: "list", ...field("secondaryIds"), compared: false },
    { id: "posted", label: "First posted", as: "words", show: dateWords, ...field("firstPosted") },
    { id: "updated", label: "Last update posted", as: "words", show: dateWords, ...field("lastUpdatePosted") },
    {
      id: "registration",
      label: "Registration in the registry’s own word",
      as: "terms",
      vocabulary: registrationWord,
      ...field("registrationWord"),
      compared: false,
    },
    { id: "start", label: "Start", as: "words", show: (date, trial) => asRead(trial, "startDate", date), ...field("startDate") },
    { id: "primary-completion", label: "Primary completion", as: "words", show: dateWords, ...field("primaryCompletionDate") },
    {
      id: "completion",
      label: "Completion, actual or planned",
      as: "words",
      show: (date, trial) => asRead(trial, "completionDate", date),
      ...field("completionDate"),
    },
    { id: "results", label: "Results posted", as: "answer", yes: "Yes", no: "No, at the snapshot", ...field("resultsPosted") },
  ],
} satisfies Record<string, readonly DeclaredFact<Trial>[]>;

/** A date as the page read gives it, and whether its day is sure. */
function asRead(trial: Trial, name: Trial["doubtfulDays"][number], date: string): string {
  return trial.doubtfulDays.includes(name) ? `${dateWords(date)}; the day may have been put in by the copy read` : dateWords(date);
}
