import { writeComparison } from "@/lib/catalogue/compare/compare-address";
import { challengeAddress } from "@/lib/catalogue/facets/challenge-address";
import type { CellSourcePage } from "@/lib/publishing/pages/cell-source-page";
import { challengeNeighbour } from "../challenge/challenge-neighbour";
import { namedNeighbour } from "./named-neighbour";
import { Neighbours } from "./neighbours";
import { studyNeighbour, trialNeighbour } from "./study-neighbours";

/** What belongs to a cell source: what only the review lists under it, challenges, mechanisms, and the sources it is compared with. */
export function CellSourceNeighbours({ page }: { page: CellSourcePage }) {
  const { source, printedOnly, challenges, mechanisms, family } = page;
  return (
    <>
      <Neighbours
        title="Studies the review lists under it"
        items={printedOnly.studies.map(studyNeighbour)}
        note="Table 1 prints this source; what was read does not confirm it."
      />
      <Neighbours
        title="Trials the review lists under it"
        items={printedOnly.trials.map(trialNeighbour)}
        note="Table 1 prints this source; the registry’s words do not confirm it."
      />
      <Neighbours
        title="Challenges"
        items={challenges.map(challengeNeighbour)}
        note="Stated by the review of it, of a broader or of a narrower source."
        all={challenges.length > 0 ? { href: challengeAddress({ sources: [source.id] }), label: "With what has taken them up" } : undefined}
      />
      <Neighbours title="Mechanisms" items={mechanisms.map((mechanism) => namedNeighbour("mechanisms", mechanism))} />
      <Neighbours title="Narrower sources" items={family.narrower.map((other) => namedNeighbour("cell-sources", other))} />
      <Neighbours title="Products made by it" items={family.products.map((other) => namedNeighbour("cell-sources", other))} />
      <Neighbours
        title="Compare with"
        items={family.alike.map((other) => ({ href: writeComparison({ source: [source.id, other.id] }), label: other.name }))}
        all={{ href: writeComparison({ source: [source.id] }), label: "Choose others to compare it with" }}
      />
    </>
  );
}
