import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { MapDrawing } from "@/components/evidence-map/map-drawing.tsx";
import { MapFile } from "@/components/evidence-map/map-file.tsx";
import { MapKey } from "@/components/evidence-map/map-key.tsx";
import { MapList } from "@/components/evidence-map/map-list.tsx";
import { MapTable } from "@/components/evidence-map/map-table.tsx";
import { type Query, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { buildMap, type EvidenceMap } from "@/lib/pictures/evidence-map/build-map.ts";
import { kindsOfEmpty } from "@/lib/pictures/evidence-map/kinds-of-empty.ts";
import { type MapView, openMapView } from "@/lib/pictures/evidence-map/map-view.ts";
import { placeMap } from "@/lib/pictures/evidence-map/place-map.ts";
import { realCollection } from "../../../support/real-data.ts";

const { index } = realCollection("studies");
const open = openMapView(index.shape);
const hrefOf = (query: Query) => `/studies?${writeQuery(index.shape, query)}`;
const unescaped = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
const hrefsIn = (markup: string) => [...markup.matchAll(/<a [^>]*?href="([^"]*)"/g)].map((match) => unescaped(match[1] as string));
const textIn = (markup: string) => unescaped(markup.replace(/<style>.*?<\/style>/gs, "").replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ");

const views: readonly (readonly [string, MapView])[] = [
  ["sources by inducers", open],
  ["sources by outcomes, with directions", { ...open, columns: "outcome", show: "direction" }],
  ["products by mechanisms, with reading levels", { ...open, rows: "product", columns: "mechanism", show: "read" }],
];

/** Heads and cells with studies, by the address of their list. */
function linked(map: EvidenceMap): string[] {
  return [
    ...map.columns.filter((head) => head.all > 0).map((head) => hrefOf(head.query)),
    ...map.rows.flatMap((row, y) => [
      ...(row.all > 0 ? [hrefOf(row.query)] : []),
      ...(map.cells[y] ?? []).filter((cell) => cell.all > 0).map((cell) => hrefOf(cell.query)),
    ]),
  ];
}

describe.each(views)("%s", (_, view) => {
  const map = buildMap(index, view, null);
  const drawing = renderToStaticMarkup(createElement(MapDrawing, { placed: placeMap(map), hrefOf }));
  const table = renderToStaticMarkup(createElement(MapTable, { map, hrefOf }));
  const list = renderToStaticMarkup(createElement(MapList, { map, hrefOf }));

  test("the drawing and its table lead to the same lists in the same order, the narrow form to the same but those of the columns", () => {
    const expected = linked(map);
    const columns = map.columns.filter((head) => head.all > 0).length;
    expect(expected.length).toBeGreaterThan(20);
    expect(hrefsIn(drawing)).toEqual(expected);
    expect(hrefsIn(table)).toEqual(expected);
    expect(hrefsIn(list)).toEqual(expected.slice(columns));
  });

  test("every cell prints its number, or the sign of why it is empty", () => {
    const numbers = [...drawing.matchAll(/class="map-number">(\d+)</g)].map((match) => Number(match[1]));
    expect(numbers).toEqual(
      map.cells
        .flat()
        .filter((cell) => cell.all > 0)
        .map((cell) => cell.all),
    );
    const signs = [...drawing.matchAll(/class="map-none[^"]*">([^<]*)</g)].map((match) => match[1] as string);
    const zeros = signs.filter((sign) => /^0+$/.test(sign)).join("").length;
    const of = (...kinds: string[]) => map.cells.flat().filter((cell) => cell.empty !== null && kinds.includes(cell.empty)).length;
    expect(zeros).toBe(of("none-found", "not-looked-for", "none-missing"));
    expect(signs.filter((sign) => /^0 \+\d+\?$/.test(sign))).toHaveLength(of("undecided"));
    expect(signs.filter((sign) => sign === "n/a")).toHaveLength(of("not-applicable"));
  });

  test("what a screen reader hears of a cell has its number, its two corpora and the parts of its mark", () => {
    const labels = [...drawing.matchAll(/<a href="[^"]*" aria-label="([^"]*)"/g)].map((match) => unescaped(match[1] as string));
    map.rows.forEach((row, y) => {
      map.cells[y]?.forEach((cell, x) => {
        if (cell.all === 0) return;
        const column = map.columns[x]?.term.label ?? "";
        const label = labels.find((one) => one.startsWith(`${row.term.label}, ${column}: `)) ?? "";
        expect(label).toMatch(new RegExp(`: ${cell.all} stud(y|ies)[:,]`));
        if (cell.review > 0 && cell.added > 0) expect(label).toContain(`${cell.review} in the review, ${cell.added} added since`);
        map.parts.forEach((part, place) => {
          if ((cell.parts[place] ?? 0) > 0) expect(label).toContain(`${part.label.toLowerCase()} ${cell.parts[place]}`);
        });
      });
    });
  });

  test("the narrow form names every row, and every column of an empty cell under its kind", () => {
    const items = list
      .split(/<li(?: class="narrower")?><h3>/)
      .slice(1)
      .map(textIn);
    expect(items).toHaveLength(map.rows.length);
    map.rows.forEach((row, y) => {
      const item = items[y] as string;
      expect(item).toContain(row.term.label);
      map.cells[y]?.forEach((cell, x) => {
        if (cell.empty === "none-missing") return;
        expect(item).toContain(map.columns[x]?.term.label);
        if (cell.empty) expect(item).toContain(`${kindsOfEmpty.find((kind) => kind.id === cell.empty)?.label}:`);
      });
    });
  });

  test("as a file it needs nothing from outside and says what it is, its key, its release and its licence", () => {
    const file = renderToStaticMarkup(
      createElement(MapFile, { placed: placeMap(map), fonts: "", notes: ["Shown: 85 studies.", "CC BY 4.0."] }),
    );
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="180mm"/);
    expect(file).not.toMatch(/var\(--|<a |href=/);
    for (const words of ["Shown: 85 studies.", "CC BY 4.0.", ...kindsOfEmpty.map((kind) => kind.label)])
      expect(textIn(file)).toContain(words);
    for (const [, id] of file.matchAll(/url\(#([^)]*)\)/g)) expect(file).toContain(`<pattern id="${id}"`);
  });
});

test("the kinds of empty differ in sign, pattern or frame before any colour, and the key explains each", () => {
  const key = renderToStaticMarkup(createElement(MapKey, { show: "number", until: "2026-11-22" }));
  const samples = [...key.matchAll(/<svg class="map-drawing" viewBox="0 0 42 26".*?<\/svg>/gs)].map((match) =>
    match[0].replace(/<defs>.*?<\/defs>/s, "").replaceAll(/key-[a-z-]+-(?=undecided|not-looked)/g, ""),
  );
  expect(samples).toHaveLength(kindsOfEmpty.length);
  expect(textIn(key)).toContain("Looked for until 22 November 2026.");
  expect(new Set(samples).size).toBe(kindsOfEmpty.length);
  for (const kind of kindsOfEmpty) {
    expect(textIn(key)).toContain(kind.label);
    expect(textIn(key)).toContain(kind.definition);
  }
});
