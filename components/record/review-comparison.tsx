import { type Agreement, compareWithReview } from "@/lib/evidence/lens/compare-with-review";
import { overviewOf } from "@/lib/evidence/lens/study-overview";
import type { Fact } from "@/lib/evidence/schema/fact";
import type { Study } from "@/lib/evidence/schema/study";
import { otherSource } from "@/lib/evidence/schema/vocabularies/cell-source";
import { missing } from "@/lib/evidence/schema/vocabularies/missing";
import { agreement, inducer, relation, species } from "@/lib/evidence/schema/vocabularies/study";
import { DiscrepancyMarks } from "./discrepancy-marks";
import { type MarkedSources, SourceMarks } from "./source-marks";

/** The four values Table 1 prints for a study, side by side with what was read. Neither replaces the other. */
export function ReviewComparison({
  study,
  of,
  sourceNames,
}: {
  study: Study;
  of: MarkedSources;
  sourceNames: ReadonlyMap<string, string>;
}) {
  const compared = compareWithReview(study);
  if (!study.table1 || !compared) return null;
  const whole = overviewOf(study);
  const sourceName = (id: string) => sourceNames.get(id) ?? otherSource.term(id).label;
  const rows: {
    label: string;
    printed: string;
    fact: Fact<string | readonly string[]>;
    name: (id: string) => string;
    result: Agreement;
    path: string;
  }[] = [
    {
      label: "Cell source",
      printed: study.table1.cellSource,
      fact: whole.cellSources,
      name: sourceName,
      result: compared.cellSource,
      path: "intervention.cellSources",
    },
    {
      label: "Model",
      printed: study.table1.model,
      fact: whole.inducers,
      name: (id) => inducer.term(id).label,
      result: compared.inducer,
      path: "models.inducers",
    },
    {
      label: "Animal",
      printed: study.table1.species,
      fact: whole.hostSpecies,
      name: (id) => species.term(id).label,
      result: compared.hostSpecies,
      path: "hosts.species",
    },
    {
      label: "Transplant type",
      printed: study.table1.relation,
      fact: whole.relation,
      name: (id) => relation.term(id).label,
      result: compared.relation,
      path: "intervention.relation",
    },
  ];
  return (
    <table className="comparison stacks">
      <caption>
        Row {study.table1.row} of the review’s Table 1 (line {study.table1.line}) against what was read
        <DiscrepancyMarks of={of.ledger} path="table1" />
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">The review prints</th>
          <th scope="col">What was read says</th>
          <th scope="col">Comparison</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td data-label="The review prints">“{row.printed}”</td>
            <td data-label="What was read says">
              {"missing" in row.fact ? (
                <span className="missing">{missing.term(row.fact.missing).label}</span>
              ) : (
                [row.fact.value]
                  .flat()
                  .map((id) => row.name(id as string))
                  .join(", ")
              )}
              {"value" in row.fact ? <SourceMarks of={of} path={row.path} /> : null}
            </td>
            <td data-label="Comparison">
              <span className={`agreement ${row.result}`}>{agreement.term(row.result).label}</span>
              <DiscrepancyMarks of={of.ledger} path={row.path} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
