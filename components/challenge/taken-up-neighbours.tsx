import type { TakenUp } from "@/lib/publishing/pages/taken-up";
import { Neighbours } from "../record/neighbours";
import { challengeNeighbour } from "./challenge-neighbour";

/** The challenges and prospects that a study or trial takes up, beside it. */
export function TakenUpNeighbours({ challenges, prospects }: TakenUp) {
  return (
    <>
      <Neighbours title="Challenges it bears on" items={challenges.map(challengeNeighbour)} />
      <Neighbours title="What the review asked for, and it takes up" items={prospects.map(challengeNeighbour)} />
    </>
  );
}
