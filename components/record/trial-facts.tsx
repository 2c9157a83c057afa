import Link from "next/link";
import type { Trial } from "@/lib/evidence/schema/trial";
import { cause, causeStance } from "@/lib/evidence/schema/vocabularies/cause";
import { productType, relation } from "@/lib/evidence/schema/vocabularies/study";
import { country, phase, studyType } from "@/lib/evidence/schema/vocabularies/trial";
import { enrolmentType, registrationWord } from "@/lib/evidence/schema/vocabularies/trial-reality";
import { dateWords } from "@/lib/evidence/words/date-words";
import { FactList, FactRow, ListRow, PlainRow } from "./fact-list";
import { SourceLinks } from "./source-links";
import type { MarkedSources } from "./source-marks";

/** Design, intervention and conduct of a trial, fact by fact with the pages each was read on. */
export function TrialFacts({ trial, of, names }: { trial: Trial; of: MarkedSources; names: ReadonlyMap<string, string> }) {
  return (
    <>
      <section aria-labelledby="design">
        <h2 id="design">Design and participants</h2>
        <FactList>
          <FactRow label="Official title" fact={trial.officialTitle} of={of} path="officialTitle" />
          <FactRow label="Acronym" fact={trial.acronym} of={of} path="acronym" />
          <FactRow
            label="Phase"
            fact={trial.phases}
            of={of}
            path="phases"
            show={(terms) => terms.map((term) => phase.term(term).label).join(" and ")}
          />
          <FactRow label="Study type" fact={trial.studyType} of={of} path="studyType" show={(term) => studyType.term(term).label} />
          <FactRow label="Allocation" fact={trial.allocation} of={of} path="allocation" />
          <FactRow label="Intervention model" fact={trial.interventionModel} of={of} path="interventionModel" />
          <FactRow label="Masking" fact={trial.masking} of={of} path="masking" />
          <ListRow label="Arms" fact={trial.arms} of={of} path="arms" />
          <FactRow label="Enrolment" fact={trial.enrolment} of={of} path="enrolment" show={(people) => `${people} people, as registered`} />
          <FactRow
            label="Planned or actual, in the registry’s words"
            fact={trial.enrolmentType}
            of={of}
            path="enrolmentType"
            show={(term) => enrolmentType.term(term).label}
          />
          <FactRow label="Condition" fact={trial.eligibility.condition} of={of} path="eligibility.condition" />
          <FactRow label="Sex" fact={trial.eligibility.sex} of={of} path="eligibility" />
          <FactRow label="Minimum age" fact={trial.eligibility.minimumAge} of={of} path="eligibility" />
          <FactRow label="Maximum age" fact={trial.eligibility.maximumAge} of={of} path="eligibility.maximumAge" />
          <ListRow label="Inclusion" fact={trial.eligibility.inclusion} of={of} path="eligibility" />
          <ListRow label="Exclusion" fact={trial.eligibility.exclusion} of={of} path="eligibility" />
          {trial.eligibility.causes.length > 0 ? (
            <PlainRow label="Causes that these name" of={of} path="eligibility">
              {trial.eligibility.causes.map(({ cause: id, stance }, place) => (
                <span key={id}>
                  {place > 0 ? "; " : ""}
                  <Link href={`/causes#${id}`} prefetch={false}>
                    {cause.term(id).label}
                  </Link>{" "}
                  {causeStance.term(stance).label}
                </span>
              ))}
            </PlainRow>
          ) : null}
        </FactList>
      </section>
      <section aria-labelledby="intervention">
        <h2 id="intervention">Intervention and outcomes</h2>
        <FactList>
          <FactRow
            label="Cell source"
            fact={trial.cellSources}
            of={of}
            path="cellSources"
            show={(ids) => <SourceLinks ids={ids} names={names} />}
          />
          <FactRow label="In the registry’s words, shortened" fact={trial.cellSource} of={of} path="cellSource" />
          <FactRow
            label="Product"
            fact={trial.products}
            of={of}
            path="products"
            show={(terms) => terms.map((term) => productType.term(term).label).join(", ")}
          />
          <FactRow label="Donor relation" fact={trial.relation} of={of} path="relation" show={(term) => relation.term(term).label} />
          <FactRow label="Intervention" fact={trial.intervention} of={of} path="intervention" />
          <ListRow label="Delivery" fact={trial.delivery} of={of} path="delivery" />
          <FactRow label="Dose" fact={trial.dose} of={of} path="dose" />
          <ListRow label="Primary outcomes" fact={trial.primaryOutcomes} of={of} path="primaryOutcomes" />
          <ListRow label="Secondary outcomes" fact={trial.secondaryOutcomes} of={of} path="secondaryOutcomes" />
          <FactRow label="Follow-up" fact={trial.followUp} of={of} path="followUp" />
        </FactList>
      </section>
      <section aria-labelledby="conduct">
        <h2 id="conduct">Conduct and dates</h2>
        <FactList>
          <FactRow label="Sponsor" fact={trial.sponsor} of={of} path="sponsor" />
          <FactRow label="Responsible party" fact={trial.responsibleParty} of={of} path="responsibleParty" />
          <FactRow label="Country" fact={trial.country} of={of} path="country" show={(term) => country.term(term).label} />
          <FactRow label="City" fact={trial.city} of={of} path="city" />
          <FactRow label="Site" fact={trial.site} of={of} path="site" />
          <ListRow label="Other numbers" fact={trial.secondaryIds} of={of} path="secondaryIds" />
          <FactRow label="First posted" fact={trial.firstPosted} of={of} path="firstPosted" show={dateWords} />
          <FactRow label="Last update posted" fact={trial.lastUpdatePosted} of={of} path="lastUpdatePosted" show={dateWords} />
          <FactRow
            label="Registration in the registry’s own word"
            fact={trial.registrationWord}
            of={of}
            path="registrationWord"
            show={(term) => registrationWord.term(term).label}
          />
          <FactRow label="Start" fact={trial.startDate} of={of} path="startDate" show={(date) => asRead(trial, "startDate", date)} />
          <FactRow label="Primary completion" fact={trial.primaryCompletionDate} of={of} path="primaryCompletionDate" show={dateWords} />
          <FactRow
            label="Completion, actual or planned"
            fact={trial.completionDate}
            of={of}
            path="completionDate"
            show={(date) => asRead(trial, "completionDate", date)}
          />
          <FactRow
            label="Results posted"
            fact={trial.resultsPosted}
            of={of}
            path="resultsPosted"
            show={(yes) => (yes ? "Yes" : "No, at the snapshot")}
          />
          <PlainRow label="How the record was identified">{trial.identityBasis}</PlainRow>
          {trial.notes ? <PlainRow label="Notes">{trial.notes}</PlainRow> : null}
          <PlainRow label="Record put together on">{dateWords(trial.compiledOn)}</PlainRow>
        </FactList>
      </section>
    </>
  );
}

/** A date as the page read gives it, and whether its day is sure. */
function asRead(trial: Trial, field: Trial["doubtfulDays"][number], date: string): string {
  return trial.doubtfulDays.includes(field) ? `${dateWords(date)}; the day may have been put in by the copy read` : dateWords(date);
}
