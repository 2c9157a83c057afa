import { outcomesByQuestion } from "@/lib/evidence/lens/outcomes-by-question";
import { cohortWords } from "@/lib/evidence/lens/study-overview";
import type { Comparison } from "@/lib/evidence/schema/comparison";
import type { Study } from "@/lib/evidence/schema/study";
import { comparisonQuestion, direction, outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import { DirectionMark } from "../mark/direction-mark";
import { ScrollRegion } from "../page/scroll-region";
import { PrintedNumbers } from "./printed-numbers";
import { type MarkedSources, SourceMarks } from "./source-marks";

/**
 * Each outcome with its direction, result and the group it was compared with, under the question that the comparison answers: whether
 * treatment helps stands first. What only a title says is marked and is counted nowhere as an outcome. What a study tells of groups that
 * were not treated, such as what the damage did, folds away, so that nobody takes “worsened” there for harm of a treatment.
 */
export function OutcomeTable({ study, of }: { study: Study; of: MarkedSources }) {
  const groups = outcomesByQuestion(study);
  if (groups.length === 0) {
    return (
      <p>
        <span className="missing">Not read.</span> No outcome stands in what was read of this study.
      </p>
    );
  }
  const ofTreated = groups.filter(({ question }) => question !== "other");
  const others = groups.find(({ question }) => question === "other");
  return (
    <>
      {ofTreated.length > 0 ? (
        <Outcomes study={study} of={of} groups={ofTreated} label="Outcomes" />
      ) : (
        <p>
          <span className="missing">Not read.</span> No outcome of a treated group stands in what was read of this study.
        </p>
      )}
      {others ? (
        <details className="other-outcomes">
          <summary>
            Groups that were not treated: {others.outcomes.length} {others.outcomes.length === 1 ? "outcome" : "outcomes"}, such as what the
            damage did
          </summary>
          <Outcomes study={study} of={of} groups={[others]} label="Outcomes of groups that were not treated" />
        </details>
      ) : null}
    </>
  );
}

function Outcomes({
  study,
  of,
  groups,
  label,
}: {
  study: Study;
  of: MarkedSources;
  groups: ReturnType<typeof outcomesByQuestion>;
  label: string;
}) {
  return (
    <ScrollRegion className="table-scroll" label={label}>
      <table className="outcome-table stacks">
        <caption className="visually-hidden">{label} that were read, with direction, result and comparator</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Direction</th>
            <th scope="col">Result</th>
            <th scope="col">Compared with</th>
          </tr>
        </thead>
        {groups.map(({ question, outcomes, note }) => (
          <tbody key={question}>
            {question === "other" ? null : (
              <tr className="outcome-question">
                <th scope="rowgroup" colSpan={4}>
                  {comparisonQuestion.term(question).label}{" "}
                  <span className="cell-note">
                    {comparisonQuestion.term(question).definition}
                    {note ? ` Of all of these: ${note}` : ""}
                  </span>
                </th>
              </tr>
            )}
            {outcomes.map((comparison) => (
              <OutcomeRow
                key={comparison.id}
                study={study}
                of={of}
                comparison={comparison}
                note={note ? null : (comparison.note ?? null)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function OutcomeRow({ study, of, comparison, note }: { study: Study; of: MarkedSources; comparison: Comparison; note: string | null }) {
  const severalTreated = study.cohorts.filter((cohort) => cohort.role === "treated").length > 1;
  const untreated = study.cohorts.find(({ id }) => id === comparison.cohort)?.role !== "treated";
  const name = (id: string) => {
    const cohort = study.cohorts.find((one) => one.id === id);
    return cohort ? cohortWords(cohort) : id;
  };
  return (
    <tr id={`outcome-${comparison.id}`}>
      <th scope="row">
        {comparison.measure}
        <SourceMarks of={of} path="comparisons" />
        <span className="cell-note">
          {outcomeCategory.term(comparison.category).label}
          {severalTreated || untreated ? ` · ${name(comparison.cohort)}` : ""}
        </span>
      </th>
      <td data-label="Direction">
        <div>
          <DirectionMark id={comparison.direction} label="" spoken={false} /> {direction.term(comparison.direction).label}
          {comparison.basis === "title" ? <span className="cell-note title-only">by the title only, not counted</span> : null}
          {note ? <span className="cell-note">{note}</span> : null}
        </div>
      </td>
      <td data-label="Result">
        <div>
          {comparison.value ?? <span className="missing">Not read</span>}
          <PrintedNumbers study={study} comparison={comparison} />
          {comparison.p === null && comparison.time === null ? null : (
            <span className="cell-note">{[comparison.p, comparison.time].filter(Boolean).join(" · ")}</span>
          )}
        </div>
      </td>
      <td data-label="Compared with">
        <div>{comparison.against === null ? <span className="missing">Nothing, in what was read</span> : name(comparison.against)}</div>
      </td>
    </tr>
  );
}
