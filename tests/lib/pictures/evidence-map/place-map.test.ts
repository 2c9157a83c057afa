import { expect, test } from "vitest";
import { buildMap } from "@/lib/pictures/evidence-map/build-map.ts";
import { mapAxes, mapMarks } from "@/lib/pictures/evidence-map/map-axes.ts";
import { openMapView } from "@/lib/pictures/evidence-map/map-view.ts";
import { placeMap } from "@/lib/pictures/evidence-map/place-map.ts";
import { realCollection } from "../../../support/real-data.ts";

const { index } = realCollection("studies");
const open = openMapView(index.shape);

test("in every view rows and columns stand apart and inside the map, in their order", () => {
  for (const rows of mapAxes) {
    for (const columns of mapAxes.filter((axis) => axis !== rows)) {
      for (const { id: show } of mapMarks) {
        const map = buildMap(index, { ...open, rows: rows.id, columns: columns.id, show }, null);
        const placed = placeMap(map);
        expect(placed.rows.map((row) => row.head)).toEqual(map.rows);
        expect(placed.columns.map((column) => column.head)).toEqual(map.columns);
        placed.columns.forEach((column, place) => {
          const before = placed.columns[place - 1];
          expect(column.x).toBeGreaterThanOrEqual(before ? before.x + placed.cell.width : placed.left);
          expect(column.x + placed.cell.width).toBeLessThanOrEqual(placed.width);
        });
        placed.rows.forEach((row, place) => {
          const before = placed.rows[place - 1];
          expect(row.y).toBeGreaterThanOrEqual(before ? before.y + placed.cell.height : placed.top);
          expect(row.y + placed.cell.height).toBeLessThanOrEqual(placed.height);
        });
      }
    }
  }
});
