import { studyFacts } from "@/lib/catalogue/facts/study-facts";
import type { Study } from "@/lib/evidence/schema/study";
import { CohortTable } from "./cohort-table";
import { DonorHostRows } from "./donor-host-rows";
import { FactList } from "./fact-list";
import { FactRows } from "./fact-rows";
import type { MarkedSources } from "./source-marks";

/**
 * Hosts, models, cohorts and what was given, fact by fact with the pages each was read on. What all cohorts share stands once; where
 * they differ, each value names its cohort.
 */
export function StudyFacts({ study, of, names }: { study: Study; of: MarkedSources; names: ReadonlyMap<string, string> }) {
  const { population, model, intervention, methods } = studyFacts;
  const drawn = { record: study, of, names };
  return (
    <>
      <h3>Population</h3>
      <FactList>
        <FactRows facts={population} {...drawn} />
      </FactList>
      <CohortTable study={study} of={of} />
      <h3>Disease model</h3>
      <FactList>
        <FactRows facts={model} {...drawn} />
      </FactList>
      <h3>Intervention</h3>
      <FactList>
        <FactRows facts={intervention} {...drawn} />
        <DonorHostRows study={study} />
        <FactRows facts={methods} {...drawn} />
      </FactList>
    </>
  );
}
