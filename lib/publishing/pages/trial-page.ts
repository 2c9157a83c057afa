import type { TrialReality } from "../../evidence/lens/trial-reality/trial-reality.ts";
import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import type { HandedOn } from "./handed-on.ts";
import type { TakenUp } from "./taken-up.ts";

/** What the page of a trial shows. */
export interface TrialPage {
  readonly trial: Trial;
  readonly handedOn: HandedOn;
  /** What follows of it by rule, as of the day until which the evidence was read. */
  readonly reality: TrialReality;
  readonly readUntil: string;
  /** Names of the cell sources by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The rows of the ledger that were noted of it, and all that are about it. */
  readonly noted: readonly LedgerRow[];
  readonly about: readonly LedgerRow[];
  /** The source that Table 1 prints, where what was read does not have it among its sources. */
  readonly printedSource: string | null;
  /** Studies that may report it. */
  readonly reports: readonly Study[];
  readonly claims: readonly Claim[];
  readonly takenUp: TakenUp;
}
