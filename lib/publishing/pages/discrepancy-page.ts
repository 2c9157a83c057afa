import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { HandedOn } from "./handed-on.ts";

/** What the page of a row of the discrepancy ledger shows. */
export interface DiscrepancyPage {
  readonly row: LedgerRow;
  readonly handedOn: HandedOn;
  readonly name: string;
  /** The record it was noted in, by name. */
  readonly notedIn: string;
  /** What it is about, each with its place on the site, and what it states where it is a claim. */
  readonly places: readonly { readonly label: string; readonly url: string; readonly statement: string | undefined }[];
  /** Rows that note the same finding. */
  readonly same: readonly LedgerRow[];
  /** Other rows about the same fact or claim, by name. */
  readonly alike: readonly { readonly row: LedgerRow; readonly name: string }[];
  /** The works it names. */
  readonly references: readonly Reference[];
}
