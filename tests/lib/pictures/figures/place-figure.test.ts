import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { countWords } from "@/lib/pictures/figures/arrow-numbers.ts";
import { type Box, boxAround, overlap, pointAt } from "@/lib/pictures/figures/geometry.ts";
import { gapAtEnds, type PlacedFigure, placeFigure } from "@/lib/pictures/figures/place-figure.ts";
import { renderFigure } from "@/lib/pictures/figures/render-figure.ts";
import type { Form } from "@/lib/pictures/figures/sheet.ts";
import { allSheets } from "@/lib/pictures/figures/sheets/all-sheets.ts";
import { textWidth } from "@/lib/pictures/figures/text-width.ts";
import { realFigures } from "../../../support/real-figures.ts";

const forms: readonly Form[] = ["wide", "narrow"];
const cases = realFigures().flatMap((state) => forms.map((form) => [`${state.figure.id}, ${form}`, state, form] as const));

/** Everything that takes room and may cover nothing else: labels, shapes, counts. */
function boxesOf(placed: PlacedFigure): { name: string; box: Box }[] {
  return [
    ...placed.nodes.flatMap((node) => [
      { name: `label of ${node.node.id}`, box: node.labelBox },
      { name: `shape of ${node.node.id}`, box: boxAround(node.at, node.radius) },
    ]),
    ...placed.arrows.map((arrow) => ({ name: `count of ${arrow.arrow.id}`, box: arrow.count })),
  ];
}

function overlapping(placed: PlacedFigure): string[] {
  const boxes = boxesOf(placed);
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} / ${other.name}`),
  );
}

function outside(placed: PlacedFigure): string[] {
  return boxesOf(placed)
    .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > placed.width || box.y + box.height > placed.height)
    .map(({ name }) => name);
}

describe.each(cases)("%s", (_name, state, form) => {
  const { placed, arrows } = renderFigure(state, form);

  test("no label, shape or count covers another, and all are inside the frame", () => {
    expect(overlapping(placed)).toEqual([]);
    expect(outside(placed)).toEqual([]);
  });

  test("every arrow begins and ends at the border of what it joins, and stays inside the frame", () => {
    const at = new Map(placed.nodes.map((node) => [node.node.id, node]));
    for (const { arrow, course } of placed.arrows) {
      const [start, , , end] = course;
      for (const [id, point] of [
        [arrow.from, start],
        [arrow.to, end],
      ] as const) {
        const node = at.get(id);
        const distance = Math.hypot(point.x - (node?.at.x ?? 0), point.y - (node?.at.y ?? 0));
        expect([arrow.id, id, Math.abs(distance - ((node?.radius ?? 0) + gapAtEnds)) < 0.01]).toEqual([arrow.id, id, true]);
      }
      for (let t = 0; t <= 1; t += 0.02) {
        const { x, y } = pointAt(course, t);
        expect([arrow.id, x >= 0 && x <= placed.width && y >= 0 && y <= placed.height]).toEqual([arrow.id, true]);
      }
    }
  });

  test("every count stands on its arrow or close beside it", () => {
    for (const { arrow, course, count } of placed.arrows) {
      const middle = { x: count.x + count.width / 2, y: count.y + count.height / 2 };
      const distances = Array.from({ length: 101 }, (_, step) => pointAt(course, step / 100)).map(({ x, y }) =>
        Math.hypot(x - middle.x, y - middle.y),
      );
      expect([arrow.id, Math.min(...distances) <= 30]).toEqual([arrow.id, true]);
    }
  });

  test("every label and count fits the box it was given", () => {
    for (const node of placed.nodes) {
      for (const line of node.lines) expect(textWidth(line, placed.size)).toBeLessThanOrEqual(node.labelBox.width + 0.01);
    }
    for (const { arrow, count } of placed.arrows) {
      expect(textWidth(arrows.get(arrow.id)?.count ?? "", placed.size - 1)).toBeLessThanOrEqual(count.width);
    }
  });

  test("the same data is placed the same", () => {
    expect(renderFigure(state, form).placed).toEqual(placed);
  });

  test("whatever the filters leave of the counts, none covers another", () => {
    const sheet = allSheets[state.figure.id]?.[form];
    if (!sheet) throw new Error("no sheet");
    const ids = arrowsOf(state.figure).map((arrow) => arrow.id);
    const kept = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length });
    fc.assert(
      fc.property(kept, (shares) => {
        const share = new Map(ids.map((id, place) => [id, shares[place] as number]));
        const placedNow = placeFigure(state.figure, sheet, (arrow) => {
          const of = (count: number) => Math.floor(count * (share.get(arrow.id) as number) + 0.5);
          const all = state.numbers.get(arrow.id);
          if (!all) throw new Error("no numbers");
          const numbers = {
            any: of(all.any),
            for: of(all.for),
            early: of(all.early),
            restored: of(all.restored),
            against: of(all.against),
            unclear: of(all.unclear),
            title: of(all.title),
            people: of(all.people),
            read: of(all.read),
          };
          return countWords(numbers, state.levels.get(arrow.id) as "cited", sheet.longCounts);
        });
        expect(overlapping(placedNow)).toEqual([]);
        expect(outside(placedNow)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test("a figure with more nodes than its sheet has places is refused by name", () => {
  const [state] = realFigures();
  if (!state) throw new Error("no figure");
  const node = { ...(state.figure.nodes[0] as (typeof state.figure.nodes)[number]), id: "one-more" };
  const figure = { ...state.figure, nodes: [...state.figure.nodes, node] };
  const sheet = allSheets[figure.id]?.wide;
  if (!sheet) throw new Error("no sheet");
  expect(() => placeFigure(figure, sheet, () => "")).toThrow(/no place \d+ in “Cell sources and products” for the node one-more/);
});
