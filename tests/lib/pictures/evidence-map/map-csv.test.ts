import { expect, test } from "vitest";
import { answer } from "@/lib/catalogue/facets/facet-index.ts";
import { readQuery } from "@/lib/catalogue/facets/query.ts";
import { buildMap } from "@/lib/pictures/evidence-map/build-map.ts";
import { mapCsv, mapFileName } from "@/lib/pictures/evidence-map/map-csv.ts";
import { openMapView } from "@/lib/pictures/evidence-map/map-view.ts";
import { realCollection } from "../../../support/real-data.ts";

const { index } = realCollection("studies");
const map = buildMap(index, { ...openMapView(index.shape), show: "direction" }, null);

/** Fields by RFC 4180, read character by character. */
function parse(text: string): string[][] {
  const lines: string[][] = [];
  let [line, field, quoted]: [string[], string, boolean] = [[], "", false];
  for (let place = 0; place < text.length; place++) {
    const character = text[place] as string;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[place + 1] === '"') {
        field += '"';
        place++;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "," || character === "\r") {
      line.push(field);
      field = "";
      if (character === "\r") {
        expect(text[++place]).toBe("\n");
        lines.push(line);
        line = [];
      }
    } else field += character;
  }
  expect([line, field, quoted]).toEqual([[], "", false]);
  return lines;
}

test("the file has a line for every cell, whose number is how many rows its address shows", () => {
  const [head, ...lines] = parse(mapCsv(index.shape, map)) as [string[], ...string[][]];
  expect(lines).toHaveLength(map.rows.length * map.columns.length);
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head.length]));
  const at = (line: string[], name: string) => line[head.indexOf(name)] as string;
  for (const line of lines) {
    const { query, problems } = readQuery(index.shape, new URLSearchParams(at(line, "address").split("?")[1]));
    expect(problems).toEqual([]);
    expect([line, Number(at(line, "number"))]).toEqual([line, answer(index, query, null).matched]);
    expect(Number(at(line, "in review")) + Number(at(line, "added since"))).toBe(Number(at(line, "number")));
    expect(at(line, "kind of empty") === "").toBe(Number(at(line, "number")) > 0);
  }
});

test("a label that a spreadsheet would run is harmless, and one with quotes and commas is whole", () => {
  const odd = ['=cmd|"x"', "+1, 2", "-a", "@b", 'a "b"', "a\nb"];
  const [row] = map.rows;
  const [column] = map.columns;
  if (!row || !column) throw new Error("the map is empty");
  const rows = odd.map((label) => ({ ...row, term: { ...row.term, label } }));
  const text = mapCsv(index.shape, { ...map, rows, columns: [column], cells: odd.map(() => map.cells[0]?.slice(0, 1) ?? []) });
  expect(
    parse(text)
      .slice(1)
      .map((line) => line[1]),
  ).toEqual(['\'=cmd|"x"', "'+1, 2", "'-a", "'@b", 'a "b"', "a\nb"]);
});

test("a file's name says the view and the release", () => {
  expect(mapFileName(map, "2026.11", "csv")).toBe("noa-evidence-map-source-by-model-direction-2026.11.csv");
});
