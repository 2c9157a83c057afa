import { factValue } from "@/lib/evidence/schema/fact";
import type { Study } from "@/lib/evidence/schema/study";
import { cohortRole, inducer, species } from "@/lib/evidence/schema/vocabularies/study";
import { MissingWords } from "./fact-list";
import { type MarkedSources, SourceMarks } from "./source-marks";

/** The groups that a study compares, each with its role, host, model and number; they are named again beside each outcome. */
export function CohortTable({ study, of }: { study: Study; of: MarkedSources }) {
  if (study.cohorts.length === 0) return null;
  const hosts = new Map(study.hosts.map((host) => [host.id, host]));
  const models = new Map(study.models.map((model) => [model.id, model]));
  const host = (id: string | null) => {
    if (id === null) return "Culture";
    const found = hosts.get(id);
    const kind = found && factValue(found.species);
    return kind ? species.term(kind).label : <MissingWords reason="not-read" />;
  };
  const model = (id: string | null) => {
    const found = id === null ? undefined : models.get(id);
    if (!found) return "None";
    const terms = factValue(found.inducers);
    return terms ? terms.map((term) => inducer.term(term).label).join(", ") : <MissingWords reason="not-read" />;
  };
  return (
    <>
      <h3 id="cohorts">Groups compared</h3>
      <table className="cohort-table stacks">
        <caption className="visually-hidden">Groups compared, with role, host, model and number</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Role</th>
            <th scope="col">Host</th>
            <th scope="col">Model</th>
            <th scope="col" className="end">
              n
            </th>
          </tr>
        </thead>
        <tbody>
          {study.cohorts.map((cohort) => (
            <tr key={cohort.id}>
              <th scope="row">
                {cohort.label}
                <SourceMarks of={of} path={`cohorts.${cohort.id}`} />
              </th>
              <td data-label="Role">{cohortRole.term(cohort.role).label}</td>
              <td data-label="Host">{host(cohort.host)}</td>
              <td data-label="Model">{model(cohort.model)}</td>
              <td data-label="n" className="end">
                {"value" in cohort.n ? cohort.n.value : <MissingWords reason={cohort.n.missing} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
