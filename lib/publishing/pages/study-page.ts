import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { RecordFigure } from "../../pictures/figures/record-figure.ts";
import type { HandedOn } from "./handed-on.ts";
import type { TakenUp } from "./taken-up.ts";

/** What the page of a study shows. */
export interface StudyPage {
  readonly study: Study;
  readonly handedOn: HandedOn;
  /** Its paper's entry in the review's reference list; null where the review does not cite it. */
  readonly printed: Reference | null;
  /** Names of the cell sources by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly ledger: readonly LedgerRow[];
  /** The rows of the ledger that are about it. */
  readonly about: readonly LedgerRow[];
  /** Inconsistencies of the review that are about it or name its entry in the reference list. */
  readonly inconsistencies: readonly LedgerRow[];
  /** Claims that cite it, and those that it overtakes or adds to. */
  readonly claims: readonly Claim[];
  readonly overtaken: readonly Claim[];
  /** Mechanisms that the review cites it for. */
  readonly mechanisms: readonly Mechanism[];
  readonly takenUp: TakenUp;
  readonly drawn: RecordFigure | null;
}
