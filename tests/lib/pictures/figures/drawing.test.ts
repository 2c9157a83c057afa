import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArrowList } from "@/components/figure/arrow-list.tsx";
import { FigureDrawing } from "@/components/figure/figure-drawing.tsx";
import { FigureFile } from "@/components/figure/figure-file.tsx";
import { allScenes } from "@/components/figure/scenes/all-scenes.ts";
import { allShapes } from "@/components/figure/shapes/all-shapes.ts";
import { arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { effect, shape } from "@/lib/evidence/schema/vocabularies/figure.ts";
import { renderFigure } from "@/lib/pictures/figures/render-figure.ts";
import type { Form } from "@/lib/pictures/figures/sheet.ts";
import { allSheets } from "@/lib/pictures/figures/sheets/all-sheets.ts";
import { jsonRecords, realData } from "../../../support/real-data.ts";
import { realFigures } from "../../../support/real-figures.ts";

const forms: readonly Form[] = ["wide", "narrow"];
const raisesIn = (markup: string) => [...markup.matchAll(/data-raise="([^"]*)"/g)].map((match) => match[1]);
const drawn = (state: ReturnType<typeof realFigures>[number], form: Form, as: "document" | "picture" = "document") =>
  renderToStaticMarkup(createElement(FigureDrawing, { rendered: renderFigure(state, form), as }));

test("every figure of the data has a sheet and surroundings, and none is left over", () => {
  const ids = realData().records.figures.map((figure) => figure.id);
  expect(Object.keys(allSheets).sort()).toEqual([...ids].sort());
  expect(Object.keys(allScenes).sort()).toEqual([...ids].sort());
});

test("every shape is used by a node, and no node needs one that is not drawn", () => {
  const used = new Set(realData().records.figures.flatMap((figure) => figure.nodes.map((node) => node.shape)));
  expect(Object.keys(allShapes).sort()).toEqual([...shape.ids].sort());
  expect([...used].sort()).toEqual([...shape.ids].sort());
});

describe.each(realFigures().map((state) => [state.figure.id, state] as const))("%s", (id, state) => {
  const fromFile = jsonRecords("figures").find((figure) => figure.id === id);
  const nodes = fromFile.nodes.map((node: { id: string }) => node.id);
  const arrows = fromFile.groups.flatMap((group: { arrows: { id: string }[] }) => group.arrows.map((arrow) => arrow.id));

  test.each(forms)("%s: the links of the drawing are the nodes and arrows of the data, in reading order", (form) => {
    expect(raisesIn(drawn(state, form))).toEqual([...nodes, ...arrows]);
  });

  test("the text twin has exactly the arrows of the data, in the same order, each leading to the same address", () => {
    const rendered = renderFigure(state, "wide");
    const twin = renderToStaticMarkup(createElement(ArrowList, { state, rendered }));
    expect(raisesIn(twin)).toEqual(arrows);
    const hrefs = (markup: string) =>
      new Map(
        [...markup.matchAll(/<a [^>]*>/g)].map((match) => [
          /data-raise="([^"]*)"/.exec(match[0])?.[1],
          /href="([^"]*)"/.exec(match[0])?.[1],
        ]),
      );
    const inFigure = hrefs(drawn(state, "wide"));
    for (const [arrow, href] of hrefs(twin)) expect([arrow, inFigure.get(arrow)]).toEqual([arrow, href]);
    for (const arrow of arrowsOf(state.figure)) expect(twin).toContain(arrow.statement.replaceAll("&", "&amp;").replaceAll('"', "&quot;"));
  });

  test("a screen reader hears every arrow's statement, its numbers and its level", () => {
    const markup = drawn(state, "wide");
    for (const arrow of arrowsOf(state.figure)) {
      const label = new RegExp(`data-raise="${arrow.id}" aria-label="([^"]*)"`).exec(markup)?.[1] ?? "";
      expect(label.startsWith(arrow.statement)).toBe(true);
      expect(label).toMatch(/; [a-z ]+$/);
    }
  });

  test("as a picture it has a name and no links", () => {
    const markup = drawn(state, "narrow", "picture");
    expect(markup).toMatch(/^<svg [^>]*role="img"/);
    expect(markup).toContain(`<title id="${id}-narrow-title">Figure ${state.figure.number}. `);
    expect(markup).not.toContain("<a ");
  });

  test.each(forms)("%s: is drawn as it was when it was last looked at", async (form) => {
    await expect(pretty(drawn(state, form))).toMatchFileSnapshot(`files/${id}-${form}.svg`);
  });

  test("its file needs nothing from outside and says what it is, its sources, release and licence", () => {
    const file = renderToStaticMarkup(
      createElement(FigureFile, {
        rendered: renderFigure(state, "wide"),
        fonts: "",
        caption: "The caption.",
        sources: "Sources: references 1. Release 1. CC BY 4.0.",
        filterSentence: "Shown: 1 of 2 studies.",
      }),
    );
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="180mm"/);
    expect([...file.matchAll(/(?:href|src|url\()\s*=?\s*["(]?(https?:[^"')]+)/g)]).toEqual([]);
    for (const words of [`Figure ${state.figure.number}. `, "The caption.", "CC BY 4.0", "Shown: 1 of 2", "Seen in people"])
      expect(file).toContain(words);
    const heads = new Set(arrowsOf(state.figure).map((arrow) => arrow.effect));
    for (const term of effect.terms)
      expect([term.id, file.includes(`>${term.label}<`)]).toEqual([term.id, heads.has(term.id as "leads-to")]);
    expect(file).not.toMatch(/var\(--|<a /);
  });
});

/** One element a line, so that a change shows as the lines that changed. */
function pretty(markup: string): string {
  return `${markup.replaceAll("><", ">\n<")}\n`;
}
