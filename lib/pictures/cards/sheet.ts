import type { EvidenceLevel } from "../figures/arrow-level.ts";
import type { TextWeight } from "../figures/text-width.ts";
import { fitText } from "./fit-text.ts";
import type { CardTone, PlacedBox, PlacedText } from "./placed-card.ts";

/** Sizes of the words, of which each stands on lines as far apart as `line` says. Five, as on the pages. */
export const type = {
  title: { size: 50, line: 58 },
  heading: { size: 38, line: 46 },
  lede: { size: 30, line: 38 },
  text: { size: 26, line: 34 },
  small: { size: 22, line: 28 },
} as const;
export type TypeSize = keyof typeof type;

/** Left and right edge of what stands on a card, in pixels. */
export const margin = 64;

/** Where parts of a card are put one by one. */
export class Sheet {
  readonly texts: PlacedText[] = [];
  readonly boxes: PlacedBox[] = [];
  readonly samples: { x: number; y: number; level: EvidenceLevel }[] = [];

  /** Puts a text into its place, from the upper edge `y`, and says where the next thing can stand. */
  write(
    text: string,
    place: { x: number; y: number; width: number; lines: number; as: TypeSize; weight?: TextWeight; tone?: CardTone; end?: boolean },
  ): number {
    const { size, line } = type[place.as];
    const { weight = 400, tone = "ink", end = false, x, width } = place;
    const lines = fitText(text, { size, width, lines: place.lines, weight });
    lines.forEach((words, number) => {
      this.texts.push({ text: words, x, y: place.y + number * line + size * 0.82, size, weight, tone, width, end });
    });
    return place.y + lines.length * line;
  }

  box(x: number, y: number, width: number, height: number, tone: CardTone, opacity = 1): void {
    if (width > 0) this.boxes.push({ x, y, width, height, tone, opacity });
  }
}
