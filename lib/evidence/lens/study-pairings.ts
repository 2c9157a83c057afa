import { factValue } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import { childWithoutCells, childWords, donorAndHostOf, type Pairing, pairDonorAndHost, pairingWords } from "./donor-host.ts";
import { treatedCohorts } from "./study-overview.ts";

/** How donor and host stand to each other in the cohorts of a study that are alike in it. */
export interface StudyPairing {
  readonly pairing: Pairing;
  readonly because: string;
  /** Labels of the cohorts; empty where all treated cohorts are alike. */
  readonly cohorts: readonly string[];
  /** Donor and host in words. */
  readonly words: string;
  /** Whether a child could be genetically related to the one who was treated, if sperm resulted. */
  readonly child: string;
  /** Whether what was given holds no cells, so that the donor is that of the cells that made it. */
  readonly withoutCells: boolean;
}

const cellFree = new Set(["exosomes", "conditioned-medium"]);

/** Donor and host in every treated cohort of a study; cohorts that are alike stand together. */
export function pairingsOf(study: Pick<Study, "hosts" | "cohorts">): StudyPairing[] {
  const found = new Map<string, StudyPairing & { cohorts: string[] }>();
  for (const { label, host, intervention } of treatedCohorts(study)) {
    const species = study.hosts.find(({ id }) => id === host)?.species ?? { missing: "not-applicable" as const };
    const { pairing, because } = pairDonorAndHost(donorAndHostOf(intervention.donorSpecies, species, intervention.relation));
    const given = factValue(intervention.products) ?? [];
    const withoutCells = pairing !== "not-given" && given.length > 0 && given.every((product) => cellFree.has(product));
    const key = `${pairing} ${withoutCells}`;
    const same = found.get(key);
    if (same) same.cohorts.push(label);
    else
      found.set(key, {
        pairing,
        because,
        cohorts: [label],
        words: pairingWords[pairing],
        child: withoutCells ? childWithoutCells : childWords[pairing],
        withoutCells,
      });
  }
  const pairings = [...found.values()];
  return pairings.length === 1 ? pairings.map((one) => ({ ...one, cohorts: [] })) : pairings;
}
