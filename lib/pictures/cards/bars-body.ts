import type { CardBar } from "./card.ts";
import type { BodyLayout } from "./card-body.ts";
import { noteHeight } from "./note-height.ts";
import { margin, type } from "./sheet.ts";

/** From one bar to the next. */
const barLine = 36;

/** The commonest terms of a facet as bars of how many records carry them. */
export const barsBody: BodyLayout<"bars"> = {
  height: ({ bars, note }) => (bars.length === 0 ? 0 : type.text.line + 4 + bars.length * barLine + noteHeight(note)),
  draw(sheet, { heading, of, bars, note }, from, width) {
    if (bars.length === 0) return;
    let y = sheet.write(heading, { x: margin, y: from, width, lines: 1, as: "text", weight: 600 }) + 4;
    const labels = 450;
    const numbers = 190;
    const most = width - labels - numbers - 20;
    for (const bar of bars) {
      sheet.write(bar.label, { x: margin, y: y + 2, width: labels - 16, lines: 1, as: "text" });
      const long = (count: number) => (of === 0 ? 0 : (count / of) * most);
      sheet.box(margin + labels, y + 7, long(bar.count), 22, bar.review === null ? "accent" : "tint");
      if (bar.review !== null) sheet.box(margin + labels, y + 7, long(bar.review), 22, "accent");
      const x = margin + labels + long(bar.count) + 12;
      sheet.write(barWords(bar), { x, y: y + 2, width: numbers, lines: 1, as: "text" });
      y += barLine;
    }
    sheet.write(note, { x: margin, y: y + 8, width, lines: 2, as: "small", tone: "quiet" });
  },
};

/** "12", or "12 = 7 + 5" where some are in the review and some were added since. */
function barWords({ count, review }: CardBar): string {
  return review === null || review === 0 || review === count ? String(count) : `${count} = ${review} + ${count - review}`;
}
