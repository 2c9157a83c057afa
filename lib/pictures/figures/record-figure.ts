import type { RenderedFigure } from "./render-figure.ts";

/** The figure in which a record is drawn most, with its parts raised, and the other figures that have it. */
export interface RecordFigure {
  readonly rendered: RenderedFigure;
  readonly href: string;
  /** How many parts of the figure are the record's. */
  readonly parts: number;
  readonly also: readonly { readonly href: string; readonly label: string }[];
}
