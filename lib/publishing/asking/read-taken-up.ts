import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { idsFrom, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import type { Link } from "../../evidence/records/links.ts";
import type { TakenUp } from "../pages/taken-up.ts";

/** The challenges and prospects that lead to a record in the given role. */
export async function readTakenUp(catalogue: Catalogue, to: readonly Link[], role: "taken up by" | "stated by"): Promise<TakenUp> {
  const [challenges, prospects] = await Promise.all([
    readRecordsOf(catalogue, "challenges", idsFrom(to, "challenges", role)),
    readRecordsOf(catalogue, "prospects", idsFrom(to, "prospects", role)),
  ]);
  return { challenges, prospects };
}
