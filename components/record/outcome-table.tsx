import type { Study } from "@/lib/evidence/schema/study";
import { direction, outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import { DirectionMark } from "../mark/direction-mark";
import { ScrollRegion } from "../page/scroll-region";
import { type MarkedSources, SourceMarks } from "./source-marks";

/** Outcomes with direction, result and comparator. What only a title says is marked and is not counted anywhere as an outcome. */
export function OutcomeTable({ study, of }: { study: Study; of: MarkedSources }) {
  if (study.outcomes.length === 0) {
    return (
      <p>
        <span className="missing">Not read.</span> No outcome stands in what was read of this study.
      </p>
    );
  }
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
          {study.outcomes.map((outcome) => (
            <tr key={outcome.measure}>
              <th scope="row">
                {outcome.measure}
                <SourceMarks of={of} path="outcomes" />
                <span className="cell-note">{outcomeCategory.term(outcome.category).label}</span>
              </th>
              <td data-label="Direction">
                <div>
                  <DirectionMark id={outcome.direction} label="" spoken={false} /> {direction.term(outcome.direction).label}
                  {outcome.basis === "title" ? <span className="cell-note title-only">by the title only, not counted</span> : null}
                  {outcome.note ? <span className="cell-note">{outcome.note}</span> : null}
                </div>
              </td>
              <td data-label="Result">
                <div>{outcome.value ?? <span className="missing">Not read</span>}</div>
              </td>
              <td data-label="Compared with">
                <div>{outcome.comparator ?? <span className="missing">Not read</span>}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
