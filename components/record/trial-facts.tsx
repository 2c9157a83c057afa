import Link from "next/link";
import { trialFacts } from "@/lib/catalogue/facts/trial-facts";
import type { Trial } from "@/lib/evidence/schema/trial";
import { cause, causeStance } from "@/lib/evidence/schema/vocabularies/cause";
import { dateWords } from "@/lib/evidence/words/date-words";
import { FactList, PlainRow } from "./fact-list";
import { FactRows } from "./fact-rows";
import type { MarkedSources } from "./source-marks";

/** Design, intervention and conduct of a trial, fact by fact with the pages each was read on. */
export function TrialFacts({ trial, of, names }: { trial: Trial; of: MarkedSources; names: ReadonlyMap<string, string> }) {
  const { design, intervention, conduct } = trialFacts;
  const drawn = { record: trial, of, names };
  return (
    <>
      <section aria-labelledby="design">
        <h2 id="design">Design and participants</h2>
        <FactList>
          <FactRows facts={design} {...drawn} />
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
          <FactRows facts={intervention} {...drawn} />
        </FactList>
      </section>
      <section aria-labelledby="conduct">
        <h2 id="conduct">Conduct and dates</h2>
        <FactList>
          <FactRows facts={conduct} {...drawn} />
          <PlainRow label="How the record was identified">{trial.identityBasis}</PlainRow>
          {trial.notes ? <PlainRow label="Notes">{trial.notes}</PlainRow> : null}
          <PlainRow label="Record put together on">{dateWords(trial.compiledOn)}</PlainRow>
        </FactList>
      </section>
    </>
  );
}
