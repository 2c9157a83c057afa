import type { Answer } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import type { Query } from "@/lib/catalogue/facets/query";
import { postingDelayDays } from "@/lib/evidence/lens/trial-reality/registration";
import { splitWords } from "@/lib/evidence/words/corpus-words";
import { dateWords } from "@/lib/evidence/words/date-words";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { shownTerms } from "./shown-terms";
import { TermLinks } from "./term-links";

/** How the trials of a list stand: of each question how many of the trials shown have which answer, each number leading to its trials. */
export function TrialStrip({
  shape,
  query,
  answer,
  facets,
  readUntil,
}: {
  shape: CollectionShape;
  query: Query;
  answer: Answer;
  /** The questions, by their facets, in order. */
  facets: readonly string[];
  /** The day until which the evidence was read. */
  readUntil: string;
}) {
  if (answer.matched === 0) return null;
  const corpus = shownTerms(answer.facets, query, "corpus");
  const questions = shape.facets.filter((facet) => facets.includes(facet.id));
  return (
    <section className="trial-strip" aria-labelledby="how-they-stand">
      <h2 id="how-they-stand">How they stand</h2>
      <details className="strip-fold">
        <summary>
          Registration, arms, numbers, results and planned end{" "}
          <span className="quiet">of {answer.matched === 1 ? "the trial shown" : `the ${answer.matched} trials shown`}, counted</span>
        </summary>
        <p className="strip-note">
          {answer.matched === 1 ? "The one trial shown" : `The ${answer.matched} trials shown`}: {splitWords(corpus)}. By what was read of
          their registries until {dateWords(readUntil)}, the day against which the planned end is held.{" "}
          <strong>A listing is not an endorsement</strong>, and no number here is a judgement of a trial.
        </p>
        <dl>
          {questions.map((facet) => (
            <div key={facet.id}>
              <dt>{facet.label}</dt>
              <dd>
                <TermLinks
                  shape={shape}
                  query={query}
                  facet={facet.id}
                  options={shownTerms(answer.facets, query, facet.id)}
                  within={facet.label}
                />
              </dd>
            </div>
          ))}
        </dl>
        <details className="strip-rules">
          <summary>How each is told</summary>
          <ul>
            <li>
              <strong>Status against the review:</strong> the two are of different days, so that a difference is no error of either.
            </li>
            <li>
              <strong>Registration</strong> is prospective where it came on or before the start, which the{" "}
              <a href={sourceAddress.icmjeRegistration}>International Committee of Medical Journal Editors</a> asks of trials that are to be
              published. The committee counts the day of the first submission; what was read is the day of the first posting,{" "}
              <a href={sourceAddress.firstSubmitted}>typically a few days later</a>. A posting fewer than {postingDelayDays} days after the
              start therefore decides nothing, and neither do dates that overlap. The registry’s own word stands first.
            </li>
            <li>
              <strong>Arms:</strong> in the registry’s words on model, allocation and arms. What was not read is not taken for one arm.
            </li>
            <li>
              <strong>Number of participants:</strong> planned where the registry says so, or where enrolment was still open at the status
              read.
            </li>
            <li>
              <strong>Linked publications:</strong> none in this catalogue is not a finding that there is none.
            </li>
            <li>
              <strong>Planned end:</strong> held against {dateWords(readUntil)}. A date that was past when the record was last updated may
              be the actual end, and decides nothing.
            </li>
          </ul>
        </details>
      </details>
    </section>
  );
}
