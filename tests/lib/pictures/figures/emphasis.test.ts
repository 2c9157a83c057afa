import { describe, expect, test } from "vitest";
import { arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { emphasisOf } from "@/lib/pictures/figures/emphasis.ts";
import { partsOfRecord } from "@/lib/pictures/figures/parts-of-record.ts";
import { realData } from "../../../support/real-data.ts";

describe.each(realData().records.figures.map((figure) => [figure.id, figure] as const))("%s", (_id, figure) => {
  const arrows = arrowsOf(figure);

  test("a raised arrow comes with its two ends and nothing else", () => {
    for (const arrow of arrows) {
      const { nodes, arrows: lines } = emphasisOf(figure, new Set([arrow.id]), new Set());
      expect(
        [...nodes]
          .filter(([, emphasis]) => emphasis === "raised")
          .map(([id]) => id)
          .sort(),
      ).toEqual([arrow.from, arrow.to].sort());
      expect([...lines].filter(([, emphasis]) => emphasis === "raised").map(([id]) => id)).toEqual([arrow.id]);
      expect([...lines.values()]).not.toContain("plain");
    }
  });

  test("a raised node comes with its arrows and their other ends", () => {
    for (const node of figure.nodes) {
      const { nodes, arrows: lines } = emphasisOf(figure, new Set([node.id]), new Set());
      const touching = arrows.filter((arrow) => arrow.from === node.id || arrow.to === node.id);
      expect(
        [...lines]
          .filter(([, emphasis]) => emphasis === "raised")
          .map(([id]) => id)
          .sort(),
      ).toEqual(touching.map((arrow) => arrow.id).sort());
      const ends = new Set([node.id, ...touching.flatMap((arrow) => [arrow.from, arrow.to])]);
      expect(
        [...nodes]
          .filter(([, emphasis]) => emphasis === "raised")
          .map(([id]) => id)
          .sort(),
      ).toEqual([...ends].sort());
    }
  });

  test("under filters only arrows without support step back", () => {
    const unsupported = new Set(arrows.slice(0, 3).map((arrow) => arrow.id));
    const { nodes, arrows: lines } = emphasisOf(figure, new Set(), unsupported);
    expect(new Set(nodes.values())).toEqual(new Set(["plain"]));
    for (const arrow of arrows) expect(lines.get(arrow.id)).toBe(unsupported.has(arrow.id) ? "muted" : "plain");
  });
});

test("every mechanism, and every study that an arrow names, is drawn in some figure", () => {
  const { figures, mechanisms } = realData().records;
  const drawn = (kind: "mechanisms" | "studies", id: string) => figures.some((figure) => partsOfRecord(figure, kind, id).size > 0);
  // Properties of cells and events before any treatment have no arrow in these figures.
  const without = mechanisms.filter((mechanism) => !drawn("mechanisms", mechanism.id)).map((mechanism) => mechanism.id);
  expect(without).toEqual(["M40", "M41", "M44"]);
});
