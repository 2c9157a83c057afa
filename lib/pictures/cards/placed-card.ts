import type { EvidenceLevel } from "../figures/arrow-level.ts";
import type { RenderedFigure } from "../figures/render-figure.ts";
import type { TextWeight } from "../figures/text-width.ts";

/** What a part of a card is coloured as. */
export type CardTone = "ink" | "quiet" | "accent" | "tint" | "rule";

/** A line of text in its place. It is never wider than `width`. */
export interface PlacedText {
  readonly text: string;
  /** Left end of the line; its right end where `end` is set. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: TextWeight;
  readonly tone: CardTone;
  readonly width: number;
  readonly end: boolean;
}

/** A rectangle: a rule, a bar or the ground of a cell. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: CardTone;
  readonly opacity: number;
}

/** A card with every part in its place, in pixels. */
export interface PlacedCard {
  readonly texts: readonly PlacedText[];
  readonly boxes: readonly PlacedBox[];
  /** Pieces of arrow in the style of a level, 44 by 12 units each, drawn twice as large. */
  readonly samples: readonly { readonly x: number; readonly y: number; readonly level: EvidenceLevel }[];
  readonly drawing: {
    readonly rendered: RenderedFigure;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
}
