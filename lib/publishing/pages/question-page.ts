import type { Challenge } from "../../evidence/schema/challenge.ts";
import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Question } from "../../evidence/schema/question.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { ExplainedWords } from "../../evidence/words/explained-words.ts";
import type { HandedOn } from "./handed-on.ts";

/** What the page of a contested question shows. */
export interface QuestionPage {
  readonly question: Question;
  readonly handedOn: HandedOn;
  /** How many questions there are, and those before and after it. */
  readonly questions: number;
  readonly others: readonly Question[];
  /** The claims that take a side, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly ledger: readonly LedgerRow[];
  readonly words: ExplainedWords;
  /** Studies among the works that these claims cite. */
  readonly studies: readonly Study[];
  readonly challenges: readonly Challenge[];
}
