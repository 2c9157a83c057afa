import { textWidth } from "../figures/text-width.ts";
import type { BodyLayout } from "./card-body.ts";
import { margin, type } from "./sheet.ts";

const numberHeight = 140;

/** Large numbers of what the catalogue holds, three in a row. */
export const numbersBody: BodyLayout<"numbers"> = {
  height: ({ numbers }) => Math.ceil(numbers.length / 3) * numberHeight,
  draw(sheet, { numbers }, from, width) {
    const column = width / 3;
    numbers.forEach(({ number, label, note }, place) => {
      const x = margin + (place % 3) * column;
      const y = from + Math.floor(place / 3) * numberHeight;
      sheet.box(x, y, column - 24, 1.5, "rule");
      const where = { x, width: column - 24 };
      const digits = String(number);
      sheet.write(digits, { ...where, y: y + 14, lines: 1, as: "title", weight: 600, tone: "accent" });
      const beside = textWidth(digits, type.title.size, 600) + 14;
      sheet.write(label, { x: x + beside, width: column - 24 - beside, y: y + 28, lines: 1, as: "text" });
      sheet.write(note, { ...where, y: y + 76, lines: 2, as: "small", tone: "quiet" });
    });
  },
};
