import type { AskedList } from "../../catalogue/asking/ask-list.ts";
import type { CellSource } from "../../evidence/schema/cell-source.ts";
import type { Challenge } from "../../evidence/schema/challenge.ts";
import type { Claim } from "../../evidence/schema/claim.ts";
import type { LedgerRow } from "../../evidence/schema/ledger-row.ts";
import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import type { EffectsPlot } from "../../pictures/effects/build-effects.ts";
import type { RecordFigure } from "../../pictures/figures/record-figure.ts";
import type { HandedOn } from "./handed-on.ts";

/** What the page of a cell source shows. */
export interface CellSourcePage {
  readonly source: CellSource;
  readonly handedOn: HandedOn;
  readonly drawn: RecordFigure | null;
  /** The lists of its studies and trials, narrower sources included, with what they count. */
  readonly asked: { readonly studies: AskedList; readonly trials: AskedList };
  /** Its studies by when it was given and which way they go in each outcome domain. */
  readonly effects: EffectsPlot;
  /** The day until which evidence was read, in words. */
  readonly readUntil: string;
  /** What Table 1 lists under it and what was read does not have there. */
  readonly printedOnly: { readonly studies: readonly Study[]; readonly trials: readonly Trial[] };
  /** Claims that concern it, and by id those behind what speaks for and against it. */
  readonly claims: readonly Claim[];
  readonly traitClaims: ReadonlyMap<string, Claim>;
  readonly ledger: readonly LedgerRow[];
  readonly mechanisms: readonly Mechanism[];
  /** Challenges stated of it, of a broader or of a narrower source. */
  readonly challenges: readonly Challenge[];
  readonly family: {
    readonly parent: CellSource | undefined;
    readonly maker: CellSource | undefined;
    readonly narrower: readonly CellSource[];
    readonly products: readonly CellSource[];
    /** Others of the same kind. */
    readonly alike: readonly CellSource[];
  };
}
