import type { BodyLayout } from "./card-body.ts";
import { fitText } from "./fit-text.ts";
import { margin, type TypeSize, type } from "./sheet.ts";

const factColumns = { label: 240, value: 534, how: 258, between: 20 } as const;
const factLines = { label: 2, value: 2, how: 2 } as const;

/** Three facts of a record, one below the other, each with how much was read of the page that it stands on. */
export const factsBody: BodyLayout<"facts"> = {
  height: ({ facts }) => facts.reduce((sum, fact) => sum + factHeight(fact), 0),
  draw(sheet, { facts }, from, width) {
    let y = from;
    for (const fact of facts) {
      sheet.box(margin, y, width, 1.5, "rule");
      const place = { y: y + 11, as: "text" } as const;
      const x = margin + factColumns.label + factColumns.between;
      sheet.write(fact.label, { ...place, x: margin, width: factColumns.label, lines: factLines.label, tone: "quiet" });
      sheet.write(fact.value, { ...place, x, width: factColumns.value, lines: factLines.value, tone: fact.missing ? "quiet" : "ink" });
      sheet.write(fact.how, {
        x: x + factColumns.value + factColumns.between,
        y: y + 14,
        width: factColumns.how,
        lines: factLines.how,
        as: "small",
        tone: "quiet",
      });
      y += factHeight(fact);
    }
  },
};

function factHeight(fact: { label: string; value: string; how: string }): number {
  const lines = (text: string, width: number, as: TypeSize) => fitText(text, { size: type[as].size, width, lines: 2 }).length;
  return (
    type.text.line *
      Math.max(
        lines(fact.label, factColumns.label, "text"),
        lines(fact.value, factColumns.value, "text"),
        lines(fact.how, factColumns.how, "small"),
      ) +
    20
  );
}
