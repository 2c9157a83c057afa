import { childWithoutCells, childWords, donorAndHostOf, pairDonorAndHost, pairingWords } from "@/lib/evidence/lens/donor-host";
import { publishedStudy } from "@/lib/evidence/lens/published-study";
import { factValue } from "@/lib/evidence/schema/fact";
import type { Study } from "@/lib/evidence/schema/study";
import { PlainRow } from "./fact-list";

/** Products that hold no cells. */
const cellFree = new Set(["exosomes", "conditioned-medium"]);

/** Donor and host in plain words, derived from what was read and explained; the facts that it is derived from stand above it. */
export function DonorHostRows({ study }: { study: Study }) {
  const { intervention, population } = publishedStudy(study);
  const { donorSpecies, relation, products } = intervention;
  const { pairing, because } = pairDonorAndHost(donorAndHostOf(donorSpecies, population.hostSpecies, relation));
  const given = factValue(products) ?? [];
  const withoutCells = given.length > 0 && given.every((product) => cellFree.has(product));
  return (
    <>
      <PlainRow label="Donor and host" note={`derived: ${because}${withoutCells ? "; of the cells that made the product" : ""}`}>
        {pairingWords[pairing]}
      </PlainRow>
      <PlainRow label="Could a child be related to the one treated?" note="derived by rule, if sperm resulted; not a finding of the study">
        {withoutCells && pairing !== "not-given" ? childWithoutCells : childWords[pairing]}
      </PlainRow>
    </>
  );
}
