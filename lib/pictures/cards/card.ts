import type { EvidenceLevel } from "../figures/arrow-level.ts";
import type { RenderedFigure } from "../figures/render-figure.ts";

/** A fact of a record on its card. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  /** Whether the value is a reason for none: not read, not reported, not applicable. */
  readonly missing: boolean;
  /** How much was read of the page that it stands on, or whose word it is. */
  readonly how: string;
}

/** A number of a list, told apart by where the records come from where the list knows that. */
export interface CardBar {
  readonly label: string;
  readonly count: number;
  /** How many of them are in the review; null where that is not told apart. */
  readonly review: number | null;
}

/** What stands below the title of a card. */
export type CardBody =
  | { readonly kind: "facts"; readonly facts: readonly CardFact[] }
  | {
      readonly kind: "bars";
      readonly heading: string;
      /** The records that are counted. */
      readonly of: number;
      readonly bars: readonly CardBar[];
      readonly note: string;
    }
  | { readonly kind: "numbers"; readonly numbers: readonly { readonly number: number; readonly label: string; readonly note: string }[] }
  | {
      readonly kind: "figure";
      readonly rendered: RenderedFigure;
      readonly heading: string;
      readonly levels: readonly { readonly id: EvidenceLevel; readonly label: string; readonly arrows: number }[];
    }
  | {
      readonly kind: "map";
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly depth: number;
        readonly isSum: boolean;
        readonly cells: readonly CardCell[];
      }[];
      /** The largest number of a cell. */
      readonly most: number;
      readonly note: string;
    };

/** A cell of the map on its card: its number with its parts, or the sign of why it has none. */
export interface CardCell {
  readonly count: number;
  readonly text: string;
  /** "3 + 2": in the review, and added since; empty where all are of one. */
  readonly split: string;
}

/** A card before it is laid out: words and numbers only. */
export interface Card {
  readonly kicker: string;
  readonly title: string;
  /** What the title says in more words, a paragraph each. */
  readonly ledes: readonly string[];
  readonly body: CardBody;
  /** Name of the release. */
  readonly release: string;
}
