import type { CellSource } from "../../evidence/schema/cell-source.ts";
import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import type { Question } from "../../evidence/schema/question.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { HandedOn } from "./handed-on.ts";

/** What the page of a work of the reference list shows. What rests on another entry of the same work is among it. */
export interface ReferencePage {
  readonly reference: Reference;
  readonly handedOn: HandedOn;
  /** Numbers of the other entries under which the review lists the same work. */
  readonly twins: readonly string[];
  /** Those of its entries that a row of the ledger names, in the order of the list. */
  readonly entries: readonly number[];
  /** The rows that name one. */
  readonly rows: readonly LedgerRow[];
  readonly ledger: readonly LedgerRow[];
  readonly studies: readonly Study[];
  readonly claims: readonly Claim[];
  readonly mechanisms: readonly Mechanism[];
  readonly cellSources: readonly CellSource[];
  /** Contested questions on which a claim that cites it takes a side. */
  readonly contested: readonly Question[];
}
