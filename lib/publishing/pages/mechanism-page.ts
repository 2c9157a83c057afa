import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { ExplainedWords } from "../../evidence/words/explained-words.ts";
import type { RecordFigure } from "../../pictures/figures/record-figure.ts";
import type { HandedOn } from "./handed-on.ts";

/** What the page of a mechanism shows. */
export interface MechanismPage {
  readonly mechanism: Mechanism;
  readonly handedOn: HandedOn;
  readonly drawn: RecordFigure | null;
  /** Names of the cell sources by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly words: ExplainedWords;
  readonly ledger: readonly LedgerRow[];
  /** Studies that the review cites for it. */
  readonly studies: readonly Study[];
  /** Claims on the lines it was read on. */
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  /** Mechanisms that share a mode of action with it. */
  readonly alike: readonly Mechanism[];
}
