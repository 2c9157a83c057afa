import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageSizes } from "@/lib/catalogue/facets/query.ts";
import { mapAxes, mapMarks } from "@/lib/pictures/evidence-map/map-axes.ts";
import { type MapView, mapAddress, openMapView, readMapView, writeMapView } from "@/lib/pictures/evidence-map/map-view.ts";
import { anyQuery, anyText } from "../../../support/arbitrary-query.ts";
import { realCollection } from "../../../support/real-data.ts";

const { shape } = realCollection("studies").index;
const read = (search: string) => readMapView(shape, new URLSearchParams(search));

const anyView: fc.Arbitrary<MapView> = fc
  .record({
    axes: fc.shuffledSubarray(
      mapAxes.map((axis) => axis.id),
      { minLength: 2, maxLength: 2 },
    ),
    show: fc.constantFrom(...mapMarks.map((mark) => mark.id)),
    query: anyQuery(shape),
  })
  .map(({ axes, show, query }) => ({
    rows: axes[0] as MapView["rows"],
    columns: axes[1] as MapView["columns"],
    show,
    query: { ...query, sort: shape.defaultSort, page: 1, pageSize: pageSizes.default },
  }));

describe("the address of a map", () => {
  test("a view that is written is read back as it was, without problems", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readMapView(shape, new URLSearchParams(writeMapView(shape, view)))).toEqual({ view, problems: [] });
      }),
    );
  });

  test("whatever an address says, it is read to a view whose own address is read to the same", () => {
    const names = ["rows", "columns", "show", "source", "year", "corpus", "q", "sort", "page", "what"];
    const values = fc.oneof(
      anyText,
      fc.constantFrom(...mapAxes.map((axis) => axis.id), "direction", "read", "MODEL", " source ", "rat", "2010.."),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), values)), (pairs) => {
        const { view } = readMapView(shape, new URLSearchParams(pairs));
        expect(view.rows).not.toBe(view.columns);
        expect(readMapView(shape, new URLSearchParams(writeMapView(shape, view)))).toEqual({ view, problems: [] });
      }),
    );
  });

  test("the address without parameters is the open view, and the open view has no parameters", () => {
    expect(read("")).toEqual({ view: openMapView(shape), problems: [] });
    expect(mapAddress(shape, openMapView(shape))).toBe("/evidence-map");
    expect(mapAddress(shape, openMapView(shape), "/map.csv")).toBe("/evidence-map/map.csv");
  });

  test.each([
    ["rows=model", "rows=model", "model", "source"],
    ["columns=source", "rows=model", "model", "source"],
    ["columns=species&rows=source&show=number", "columns=species", "source", "species"],
    ["rows=source&columns=model", "", "source", "model"],
    ["columns=YEAR&corpus=review&page=3&sort=author", "columns=year&corpus=review", "source", "year"],
  ])("%s is short for %s", (search, short, rows, columns) => {
    const { view, problems } = read(search);
    expect([view.rows, view.columns, problems]).toEqual([rows, columns, []]);
    expect(writeMapView(shape, view)).toBe(short);
  });

  test.each([
    ["rows=source&columns=source", "columns"],
    ["rows=colour", "rows"],
    ["rows=source,model", "rows"],
    ["columns=year&columns=site", "columns"],
    ["show=everything", "show"],
    ["species=cat", "species"],
    ["foo=1", "foo"],
  ])("%s is named as a problem, and a map is shown all the same", (search, parameter) => {
    const { view, problems } = read(search);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(view.rows).toBe("source");
    expect(view.columns).toBe("model");
  });
});
