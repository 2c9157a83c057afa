import type { Challenge } from "../../evidence/schema/challenge.ts";
import type { Prospect } from "../../evidence/schema/prospect.ts";

/** What a study or trial takes up of what the review names as unsolved or asks for. */
export interface TakenUp {
  readonly challenges: readonly Challenge[];
  readonly prospects: readonly Prospect[];
}
