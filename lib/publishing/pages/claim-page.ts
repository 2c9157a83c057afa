import type { CellSource } from "../../evidence/schema/cell-source.ts";
import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import type { Question } from "../../evidence/schema/question.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import type { ExplainedWords } from "../../evidence/words/explained-words.ts";
import type { HandedOn } from "./handed-on.ts";
import type { TakenUp } from "./taken-up.ts";

/** What the page of a claim shows. */
export interface ClaimPage {
  readonly claim: Claim;
  readonly handedOn: HandedOn;
  /** Names of the cell sources by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly words: ExplainedWords;
  /** The rows of the ledger that are about it. */
  readonly rows: readonly LedgerRow[];
  readonly references: readonly Reference[];
  /** Studies among the works it cites. */
  readonly studies: readonly Study[];
  readonly trials: readonly Trial[];
  /** Questions on which it takes a side. */
  readonly questions: readonly Question[];
  /** Cell sources whose advantages or limitations it states. */
  readonly cellSources: readonly CellSource[];
  /** The challenges and prospects that it states. */
  readonly states: TakenUp;
  /** Mechanisms read on the same line. */
  readonly mechanisms: readonly Mechanism[];
}
