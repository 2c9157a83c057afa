import { defineVocabulary } from "../vocabulary.ts";

/** Recruitment status: the values of ClinicalTrials.gov, and the two that other registries and our reading add. */
export const trialStatus = defineVocabulary("registry status", [
  { id: "not-yet-recruiting", label: "Not yet recruiting", definition: "Has not started to enrol." },
  { id: "recruiting", label: "Recruiting", definition: "Enrolling at the time of the snapshot." },
  { id: "enrolling-by-invitation", label: "Enrolling by invitation", definition: "Enrols only people chosen in advance." },
  { id: "active-not-recruiting", label: "Active, not recruiting", definition: "Treatment or follow-up goes on, enrolment is closed." },
  { id: "recruitment-complete", label: "Recruitment complete", definition: "IRCT: closed to enrolment, which does not mean finished." },
  { id: "suspended", label: "Suspended", definition: "Halted early, may resume." },
  { id: "completed", label: "Completed", definition: "Ended as planned." },
  { id: "terminated", label: "Terminated", definition: "Ended early, will not resume." },
  { id: "withdrawn", label: "Withdrawn", definition: "Ended before the first participant." },
  {
    id: "unknown",
    label: "Unknown",
    definition: "Was open or active and has not been verified by the sponsor for two years; stands with the last known status.",
  },
  {
    id: "not-retrieved",
    label: "Status not verified",
    definition: "No registry status could be read. The review's word is not used in its place.",
  },
]);

/** Trial phase. A combined phase is both of its phases. */
export const phase = defineVocabulary("trial phase", [
  { id: "early-phase-1", label: "Early phase 1", definition: "Exploratory, before phase 1." },
  { id: "phase-1", label: "Phase 1", definition: "First safety and dose." },
  { id: "phase-2", label: "Phase 2", definition: "First efficacy." },
  { id: "phase-3", label: "Phase 3", definition: "Comparison with current treatment." },
  { id: "phase-4", label: "Phase 4", definition: "After approval." },
  { id: "not-applicable", label: "Not applicable", definition: "The registry itself says that phases do not apply, as for procedures." },
]);

/** What the review's Table 1 prints in its column "Year/status", after the year. Two of the three are statuses, one is a phase. */
export const printedStatus = defineVocabulary("status as the review printed it", [
  { id: "completed", label: "“completed”", definition: "Printed as a status." },
  { id: "recruiting", label: "“recruiting”", definition: "Printed as a status." },
  {
    id: "phase-1-and-2",
    label: "“1 and 2”",
    definition: "Printed in the status column; by its form a phase, so that the review gives no status.",
  },
  { id: "not-listed", label: "Not in the review", definition: "The review does not list the trial." },
]);

export const registry = defineVocabulary("registry", [
  {
    id: "clinicaltrials-gov",
    label: "ClinicalTrials.gov",
    definition: "The registry of the US National Library of Medicine; ids NCT and eight digits.",
  },
  { id: "irct", label: "IRCT", definition: "Iranian Registry of Clinical Trials; ids IRCT, digits, N, digits." },
  { id: "isrctn", label: "ISRCTN", definition: "ISRCTN registry; ids ISRCTN and eight digits." },
  { id: "chictr", label: "ChiCTR", definition: "Chinese Clinical Trial Registry; ids ChiCTR and digits." },
]);

/** What a registered trial is, from the point of view of this catalogue. */
export const trialScope = defineVocabulary("scope", [
  { id: "cell-therapy", label: "Cell therapy", definition: "Cells are given." },
  { id: "cell-free", label: "Cell-free product", definition: "A secretome or exosomes are given, no cells." },
  {
    id: "own-germ-cells-or-tissue",
    label: "Own germ cells or testicular tissue",
    definition: "The patient's own frozen germ cells or testicular tissue are given back.",
  },
  {
    id: "adjacent-prp",
    label: "Adjacent: platelet-rich plasma only",
    definition: "Platelet-rich plasma without cells; left out of the default view.",
  },
  {
    id: "adjacent-healthy-volunteers",
    label: "Adjacent: healthy volunteers",
    definition: "Tissue grafting in healthy men; left out of the default view.",
  },
  { id: "adjacent-in-vitro", label: "Adjacent: in vitro only", definition: "Nothing is transplanted; left out of the default view." },
]);

/** Study type as registries class it. */
export const studyType = defineVocabulary("study type", [
  { id: "interventional", label: "Interventional", definition: "Participants are assigned to an intervention." },
  { id: "observational", label: "Observational", definition: "Classed by the registry as observing without assigning." },
]);

export const country = defineVocabulary("country", [
  { id: "belgium", label: "Belgium", definition: "ISO 3166: BE." },
  { id: "china", label: "China", definition: "ISO 3166: CN." },
  { id: "denmark", label: "Denmark", definition: "ISO 3166: DK." },
  { id: "egypt", label: "Egypt", definition: "ISO 3166: EG." },
  { id: "iran", label: "Iran", definition: "ISO 3166: IR." },
  { id: "iraq", label: "Iraq", definition: "ISO 3166: IQ." },
  { id: "jordan", label: "Jordan", definition: "ISO 3166: JO." },
  { id: "kazakhstan", label: "Kazakhstan", definition: "ISO 3166: KZ." },
  { id: "russia", label: "Russia", definition: "ISO 3166: RU." },
  { id: "syria", label: "Syria", definition: "ISO 3166: SY." },
  { id: "turkey", label: "Türkiye", definition: "ISO 3166: TR." },
  { id: "united-arab-emirates", label: "United Arab Emirates", definition: "ISO 3166: AE." },
  { id: "united-states", label: "United States", definition: "ISO 3166: US." },
]);
