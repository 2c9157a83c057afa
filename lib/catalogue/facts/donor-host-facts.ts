import type { StudyPairing } from "../../evidence/lens/study-pairings.ts";

/** What is derived of donor and host, for the study's page and the comparison. Neither is a finding of the study. */
export const donorHostFacts = {
  pairing: {
    id: "donor-and-host",
    label: "Donor and host",
    words: ({ words }: StudyPairing) => words,
    note: (pairings: readonly StudyPairing[]) => `derived: ${pairings.map(becauseOf).join("; ")}`,
  },
  child: {
    id: "child",
    label: "Genetic parentage if sperm result",
    words: ({ child }: StudyPairing) => child,
    help: "Derived by rule; not a finding of the study.",
    note: () => "derived by rule; not a finding of the study",
  },
};

function becauseOf({ because, withoutCells }: StudyPairing): string {
  return `${because}${withoutCells ? "; of the cells that made the product" : ""}`;
}
