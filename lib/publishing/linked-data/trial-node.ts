import type { MedicalStudyStatus, MedicalTrial } from "schema-dts";
import { factValue } from "../../evidence/schema/fact.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import { country, registry, trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";
import { snapshotWords } from "../../evidence/words/snapshot-words.ts";
import { registryAddress } from "../../evidence/words/source-address.ts";
import type { LinkedNode } from "./linked-data.ts";

/**
 * What each status is in schema.org. Null: schema.org has no such status, and the registry's own word stands in its place. A status
 * that was not verified is said by no property at all.
 */
export const schemaOrgStatus: Readonly<
  Record<Exclude<TermId<typeof trialStatus>, "not-retrieved">, Extract<MedicalStudyStatus, `https:${string}`> | null>
> = {
  "not-yet-recruiting": "https://schema.org/NotYetRecruiting",
  recruiting: "https://schema.org/Recruiting",
  "enrolling-by-invitation": "https://schema.org/EnrollingByInvitation",
  "active-not-recruiting": "https://schema.org/ActiveNotRecruiting",
  "recruitment-complete": null,
  suspended: "https://schema.org/Suspended",
  completed: "https://schema.org/Completed",
  terminated: "https://schema.org/Terminated",
  withdrawn: "https://schema.org/Withdrawn",
  unknown: null,
};

const types = { interventional: "MedicalTrial", observational: "MedicalObservationalStudy" } as const;

/** The id of a trial among the nodes of its page. */
export function trialId(page: string): string {
  return `${page}#trial`;
}

/**
 * A registered trial. Its status is true of a day, for which schema.org has no property, so the description says the day in words.
 * What was inferred on the page with a remark is left out here, where no remark can stand beside it. So is the sponsor: the registry
 * does not tell persons from organisations, and schema.org has to.
 */
export function trialNode(trial: Trial, page: string): LinkedNode {
  const name = factValue(trial.briefTitle) ?? factValue(trial.officialTitle);
  const acronym = factValue(trial.acronym);
  const studyType = "note" in trial.studyType || trial.inferred.includes("studyType") ? undefined : factValue(trial.studyType);
  const where = "note" in trial.country || trial.inferred.includes("country") ? undefined : factValue(trial.country);
  const status = trial.status.registry;
  const node: Omit<MedicalTrial, "@type"> = {
    "@id": trialId(page),
    ...(name === undefined ? {} : { name }),
    ...(acronym === undefined ? {} : { alternateName: acronym }),
    identifier: { "@type": "PropertyValue", propertyID: registry.term(trial.registry).label, value: trial.id },
    url: registryAddress(trial.registry, trial.id),
    description: `${trialStatus.term(status).label}, ${snapshotWords(trial.status)}.`,
    ...(status === "not-retrieved" ? {} : { status: schemaOrgStatus[status] ?? trialStatus.term(status).label }),
    ...(where === undefined ? {} : { studyLocation: { "@type": "Country", name: country.term(where).label } }),
  };
  return { "@type": studyType === undefined ? "MedicalStudy" : types[studyType], ...node } as LinkedNode;
}
