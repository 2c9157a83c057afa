import { overviewOf } from "@/lib/evidence/lens/study-overview";
import type { Study } from "@/lib/evidence/schema/study";
import { deliverySite, design, inducer, productType, relation, whenGiven } from "@/lib/evidence/schema/vocabularies/study";
import { country } from "@/lib/evidence/schema/vocabularies/trial";
import { CohortTable } from "./cohort-table";
import { DonorHostRows } from "./donor-host-rows";
import { FactList, FactRow } from "./fact-list";
import { SourceLinks } from "./source-links";
import type { MarkedSources } from "./source-marks";
import { SpeciesNames } from "./species-names";

/**
 * Hosts, models, cohorts and what was given, fact by fact with the pages each was read on. What all cohorts share stands once; where
 * they differ, each value names its cohort.
 */
export function StudyFacts({ study, of, names }: { study: Study; of: MarkedSources; names: ReadonlyMap<string, string> }) {
  const whole = overviewOf(study);
  const words = (vocabulary: { term(id: string): { label: string } }) => (ids: readonly string[]) =>
    ids.map((id) => vocabulary.term(id).label).join(", ");
  return (
    <>
      <h3>Population</h3>
      <FactList>
        <FactRow label="Design" fact={study.design} of={of} path="design" show={(term) => design.term(term).label} />
        <FactRow label="Host species" fact={whole.hostSpecies} of={of} path="hosts.species" show={(ids) => <SpeciesNames ids={ids} />} />
        <FactRow label="Strain" fact={whole.strain} of={of} path="hosts.strain" />
        <FactRow label="Sex" fact={whole.sex} of={of} path="hosts.sex" />
        <FactRow label="Age or weight" fact={whole.age} of={of} path="hosts.age" />
        <FactRow label="Number in all" fact={study.population.sampleSize} of={of} path="population.sampleSize" />
        {"value" in study.population.country ? (
          <FactRow
            label="Country"
            fact={study.population.country}
            of={of}
            path="population.country"
            show={(term) => country.term(term).label}
          />
        ) : null}
      </FactList>
      <CohortTable study={study} of={of} />
      <h3>Disease model</h3>
      <FactList>
        <FactRow label="Inducer" fact={whole.inducers} of={of} path="models.inducers" show={words(inducer)} />
        <FactRow label="Dose" fact={whole.inducerDose} of={of} path="models.dose" />
        <FactRow label="Route" fact={whole.inducerRoute} of={of} path="models.route" />
        <FactRow label="Timing" fact={whole.inducerTiming} of={of} path="models.timing" />
      </FactList>
      <h3>Intervention</h3>
      <FactList>
        <FactRow
          label="Cell source"
          fact={whole.cellSources}
          of={of}
          path="intervention.cellSources"
          show={(ids) => <SourceLinks ids={ids} names={names} />}
        />
        <FactRow label="Cells, as the authors name them" fact={whole.cellType} of={of} path="intervention.cellType" />
        <FactRow label="Tissue" fact={whole.tissue} of={of} path="intervention.tissue" />
        <FactRow label="Product" fact={whole.products} of={of} path="intervention.products" show={words(productType)} />
        <FactRow label="When it was given" fact={whole.whenGiven} of={of} path="delivery.whenGiven" show={words(whenGiven)} />
        <FactRow label="Timing, as printed" fact={whole.timing} of={of} path="delivery.timing" />
        <FactRow label="Dose" fact={whole.dose} of={of} path="intervention.dose" />
        <FactRow label="Delivery" fact={whole.route} of={of} path="delivery.route" />
        <FactRow label="Delivery site, in terms" fact={whole.sites} of={of} path="delivery.sites" show={words(deliverySite)} />
        <FactRow label="How often" fact={whole.frequency} of={of} path="delivery.frequency" />
        <FactRow label="Given with it" fact={whole.alsoGiven} of={of} path="intervention.alsoGiven" />
        <FactRow
          label="Donor species"
          fact={whole.donorSpecies}
          of={of}
          path="intervention.donorSpecies"
          show={(ids) => <SpeciesNames ids={ids} />}
        />
        <FactRow label="Donor–host relation" fact={whole.relation} of={of} path="intervention.relation" show={words(relation)} />
        <DonorHostRows study={study} />
        <FactRow label="Passage" fact={whole.passage} of={of} path="intervention.passage" />
        <FactRow label="Labelling" fact={whole.labelling} of={of} path="intervention.labelling" />
        <FactRow label="Preparation" fact={whole.preparation} of={of} path="intervention.preparation" />
        <FactRow label="Follow-up" fact={study.followUp.duration} of={of} path="followUp.duration" />
        <FactRow label="Random allocation" fact={study.reporting.randomisation} of={of} path="reporting.randomisation" />
        <FactRow label="Blinding" fact={study.reporting.blinding} of={of} path="reporting.blinding" />
      </FactList>
    </>
  );
}
