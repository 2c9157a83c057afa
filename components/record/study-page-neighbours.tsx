import { overviewOf } from "@/lib/evidence/lens/study-overview";
import { factValue } from "@/lib/evidence/schema/fact";
import type { StudyPage } from "@/lib/publishing/pages/study-page";
import { TakenUpNeighbours } from "../challenge/taken-up-neighbours";
import { RecordPicture, raisedArrows } from "../figure/record-picture";
import { namedNeighbour, rowNeighbour, sourceNeighbours } from "./named-neighbour";
import { Neighbours } from "./neighbours";
import { StudiesLikeIt } from "./studies-like-it";

/** What belongs to a study: its figure, cell sources and mechanisms, what of the review concerns it, and lists of studies like it. */
export function StudyNeighbours({ page: { study, names, mechanisms, inconsistencies, takenUp, drawn } }: { page: StudyPage }) {
  const sources = factValue(overviewOf(study).cellSources) ?? [];
  return (
    <>
      <RecordPicture drawn={drawn} note={raisedArrows("that this study bears on")} />
      <Neighbours title="Cell sources" items={sourceNeighbours(sources, names)} />
      <Neighbours title="Mechanisms it is cited for" items={mechanisms.map((mechanism) => namedNeighbour("mechanisms", mechanism))} />
      <Neighbours title="Inconsistencies of the review that concern it" items={inconsistencies.map(rowNeighbour)} />
      <TakenUpNeighbours {...takenUp} />
      <StudiesLikeIt study={study} />
    </>
  );
}
