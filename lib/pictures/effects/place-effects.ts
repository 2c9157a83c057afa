import type { StudyItem } from "../../catalogue/collections/study-item.ts";
import { effectDomains } from "../../evidence/lens/domain-effect.ts";
import { wrapText } from "../figures/text-width.ts";
import type { EffectGroup, EffectsPlot } from "./build-effects.ts";

/** A line of the drawn plot: a group's heading with its numbers, or a study. */
export type PlacedLine =
  | { readonly kind: "group"; readonly y: number; readonly height: number; readonly group: EffectGroup }
  | { readonly kind: "study"; readonly y: number; readonly height: number; readonly item: StudyItem; readonly lines: readonly string[] };

/** The plot with every part in its place, in units of which one is a CSS pixel. */
export interface PlacedEffects {
  readonly plot: EffectsPlot;
  readonly width: number;
  readonly height: number;
  /** Middles of the columns. */
  readonly columns: readonly { readonly domain: string; readonly x: number }[];
  readonly numberX: number;
  readonly hostX: number;
  readonly lines: readonly PlacedLine[];
}

export const headHeight = 46;
export const effectsText = 12;
const nameWidth = 260;
const hostWidth = 120;
const numberWidth = 44;
const columnWidth = 62;
const rowHeight = 22;
const groupHeight = 28;

/** Places a plot: a line a study below its group, a column a domain. Pure; text is measured by the table of the font's widths. */
export function placeEffects(plot: EffectsPlot): PlacedEffects {
  const left = nameWidth + hostWidth + numberWidth;
  let y = headHeight;
  const lines = plot.groups.flatMap((group): PlacedLine[] => {
    const placed: PlacedLine[] = [];
    if (group.term) {
      placed.push({ kind: "group", y, height: groupHeight, group });
      y += groupHeight;
    }
    for (const item of group.rows) {
      const words = wrapText(item.name, effectsText, nameWidth - 12);
      const height = Math.max(rowHeight, words.length * 15 + 6);
      placed.push({ kind: "study", y, height, item, lines: words });
      y += height;
    }
    return placed;
  });
  return {
    plot,
    width: left + effectDomains.length * columnWidth,
    height: y + groupHeight,
    columns: effectDomains.map((domain, place) => ({ domain, x: left + (place + 0.5) * columnWidth })),
    hostX: nameWidth,
    numberX: nameWidth + hostWidth + numberWidth - 14,
    lines,
  };
}
