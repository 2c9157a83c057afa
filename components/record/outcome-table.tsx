import { questionOf } from "@/lib/evidence/lens/comparison-question";
import { cohortWords } from "@/lib/evidence/lens/study-overview";
import type { Study } from "@/lib/evidence/schema/study";
import { comparisonQuestion, direction, outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import { DirectionMark } from "../mark/direction-mark";
import { ScrollRegion } from "../page/scroll-region";
import { PrintedNumbers } from "./printed-numbers";
import { type MarkedSources, SourceMarks } from "./source-marks";

/**
 * Each outcome with its direction, result and the cohort it was compared with, and what that comparison answers. What only a title says
 * is marked and is counted nowhere as an outcome.
 */
export function OutcomeTable({ study, of }: { study: Study; of: MarkedSources }) {
  if (study.comparisons.length === 0) {
    return (
      <p>
        <span className="missing">Not read.</span> No outcome stands in what was read of this study.
      </p>
    );
  }
  const cohorts = new Map(study.cohorts.map((cohort) => [cohort.id, cohort]));
  const treated = study.cohorts.filter((cohort) => cohort.role === "treated").length;
  const name = (id: string) => {
    const cohort = cohorts.get(id);
    return cohort ? cohortWords(cohort) : id;
  };
  return (
    <ScrollRegion className="table-scroll" label="Outcomes">
      <table className="outcome-table stacks">
        <caption className="visually-hidden">Outcomes that were read, with direction, result and comparator</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Direction</th>
            <th scope="col">Result</th>
            <th scope="col">Compared with</th>
          </tr>
        </thead>
        <tbody>
          {study.comparisons.map((comparison) => (
            <tr key={comparison.id} id={`outcome-${comparison.id}`}>
              <th scope="row">
                {comparison.measure}
                <SourceMarks of={of} path="comparisons" />
                <span className="cell-note">
                  {outcomeCategory.term(comparison.category).label}
                  {treated > 1 ? ` · ${name(comparison.cohort)}` : ""}
                </span>
              </th>
              <td data-label="Direction">
                <div>
                  <DirectionMark id={comparison.direction} label="" spoken={false} /> {direction.term(comparison.direction).label}
                  {comparison.basis === "title" ? <span className="cell-note title-only">by the title only, not counted</span> : null}
                  {comparison.note ? <span className="cell-note">{comparison.note}</span> : null}
                </div>
              </td>
              <td data-label="Result">
                <div>
                  {comparison.value ?? <span className="missing">Not read</span>}
                  <PrintedNumbers study={study} comparison={comparison.id} />
                  {comparison.p === null && comparison.time === null ? null : (
                    <span className="cell-note">{[comparison.p, comparison.time].filter(Boolean).join(" · ")}</span>
                  )}
                </div>
              </td>
              <td data-label="Compared with">
                <div>
                  {comparison.against === null ? <span className="missing">Nothing, in what was read</span> : name(comparison.against)}
                  {comparison.against === null ? null : (
                    <span className="cell-note">{comparisonQuestion.term(questionOf(comparison, study.cohorts)).label}</span>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
