import { factValue } from "@/lib/evidence/schema/fact";
import type { TrialPage } from "@/lib/publishing/pages/trial-page";
import { TakenUpNeighbours } from "../challenge/taken-up-neighbours";
import { rowNeighbour, sourceNeighbours } from "./named-neighbour";
import { Neighbours } from "./neighbours";
import { studyNeighbour } from "./study-neighbours";

/** What belongs to a trial: its cell sources, studies of them or of itself, and what of the review concerns it. */
export function TrialNeighbours({ page }: { page: TrialPage }) {
  const { trial, names, printedSource, reports, about, claims } = page;
  const sources = factValue(trial.cellSources) ?? [];
  return (
    <>
      <Neighbours title="Cell sources" items={sourceNeighbours(sources, names)} />
      <Neighbours
        title="Cell source as the review prints it"
        items={printedSource === null ? [] : sourceNeighbours([printedSource], names)}
      />
      <Neighbours
        title="Studies of the same source"
        items={[]}
        all={
          sources[0] && names.has(sources[0])
            ? { href: `/studies?source=${sources[0]}`, label: `Studies: ${names.get(sources[0])}` }
            : undefined
        }
      />
      <Neighbours title="Studies that may report it" items={reports.map(studyNeighbour)} note="Not confirmed by what was read." />
      <Neighbours
        title="Inconsistencies of the review that concern it"
        items={about.filter((row) => row.record.kind === "inconsistencies").map(rowNeighbour)}
      />
      <Neighbours
        title="Claims of the review that name it"
        items={claims.map((claim) => ({ href: `/claims/${claim.id}`, label: claim.id, note: claim.statement }))}
      />
      <TakenUpNeighbours {...page.takenUp} />
    </>
  );
}
