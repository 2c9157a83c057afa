import type { Study } from "@/lib/evidence/schema/study";
import { deliverySite, design, inducer, productType, relation } from "@/lib/evidence/schema/vocabularies/study";
import { DonorHostRows } from "./donor-host-rows";
import { FactList, FactRow } from "./fact-list";
import { SourceLinks } from "./source-links";
import type { MarkedSources } from "./source-marks";
import { SpeciesName } from "./species-name";

/** Population, induction and intervention of a study, fact by fact with the pages each was read on. */
export function StudyFacts({ study, of, names }: { study: Study; of: MarkedSources; names: ReadonlyMap<string, string> }) {
  const { population, induction, intervention, delivery } = study;
  return (
    <>
      <h3>Population</h3>
      <FactList>
        <FactRow label="Design" fact={study.design} of={of} path="design" show={(term) => design.term(term).label} />
        <FactRow
          label="Host species"
          fact={population.hostSpecies}
          of={of}
          path="population.hostSpecies"
          show={(term) => <SpeciesName id={term} />}
        />
        <FactRow label="Strain, age, sex" fact={population.strain} of={of} path="population.strain" />
        <FactRow label="Number" fact={population.sampleSize} of={of} path="population.sampleSize" />
        <FactRow label="Groups" fact={population.groups} of={of} path="population.groups" />
      </FactList>
      <h3>How the condition was brought about</h3>
      <FactList>
        <FactRow
          label="Inducer"
          fact={induction.inducers}
          of={of}
          path="induction.inducers"
          show={(terms) => terms.map((term) => inducer.term(term).label).join(", ")}
        />
        <FactRow label="Dose" fact={induction.dose} of={of} path="induction.dose" />
        <FactRow label="Route" fact={induction.route} of={of} path="induction.route" />
        <FactRow label="Timing" fact={induction.timing} of={of} path="induction.timing" />
      </FactList>
      <h3>Intervention</h3>
      <FactList>
        <FactRow
          label="Cell source"
          fact={intervention.cellSources}
          of={of}
          path="intervention.cellSources"
          show={(ids) => <SourceLinks ids={ids} names={names} />}
        />
        <FactRow label="Cells, as the authors name them" fact={intervention.cellType} of={of} path="intervention.cellType" />
        <FactRow label="Tissue" fact={intervention.tissue} of={of} path="intervention.tissue" />
        <FactRow
          label="Product"
          fact={intervention.products}
          of={of}
          path="intervention.products"
          show={(terms) => terms.map((term) => productType.term(term).label).join(", ")}
        />
        <FactRow
          label="Donor species"
          fact={intervention.donorSpecies}
          of={of}
          path="intervention.donorSpecies"
          show={(term) => <SpeciesName id={term} />}
        />
        <FactRow
          label="Donor–host relation"
          fact={intervention.relation}
          of={of}
          path="intervention.relation"
          show={(term) => relation.term(term).label}
        />
        <DonorHostRows study={study} />
        <FactRow label="Dose" fact={intervention.dose} of={of} path="intervention.dose" />
        <FactRow label="Passage" fact={intervention.passage} of={of} path="intervention.passage" />
        <FactRow label="Labelling" fact={intervention.labelling} of={of} path="intervention.labelling" />
        <FactRow label="Preparation or co-transplant" fact={intervention.preparation} of={of} path="intervention.preparation" />
        <FactRow label="Delivery" fact={delivery.route} of={of} path="delivery.route" />
        <FactRow
          label="Delivery site, in terms"
          fact={delivery.sites}
          of={of}
          path="delivery.sites"
          show={(terms) => terms.map((term) => deliverySite.term(term).label).join(", ")}
        />
        <FactRow label="How often" fact={delivery.frequency} of={of} path="delivery.frequency" />
        <FactRow label="Time after induction" fact={delivery.timing} of={of} path="delivery.timing" />
        <FactRow label="Follow-up" fact={study.followUp.duration} of={of} path="followUp.duration" />
        <FactRow label="Random allocation" fact={study.reporting.randomisation} of={of} path="reporting.randomisation" />
        <FactRow label="Blinding" fact={study.reporting.blinding} of={of} path="reporting.blinding" />
      </FactList>
    </>
  );
}
