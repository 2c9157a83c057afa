import Link from "next/link";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { writeQuery } from "@/lib/catalogue/facets/query";
import { type MapAxisId, mapAxes, mapMarks } from "@/lib/pictures/evidence-map/map-axes";
import { type MapView, mapAddress } from "@/lib/pictures/evidence-map/map-view";

/** The choice of axes and mark: a plain form that keeps the filters, and works without script. */
export function MapControls({ shape, view }: { shape: CollectionShape; view: MapView }) {
  const swapped = mapAddress(shape, { ...view, rows: view.columns, columns: view.rows });
  return (
    <form method="get" action="/evidence-map" className="map-controls">
      {[...new URLSearchParams(writeQuery(shape, view.query))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Axis name="rows" label="Rows" chosen={view.rows} />
      <Axis name="columns" label="Columns" chosen={view.columns} />
      <fieldset>
        <legend>A mark shows</legend>
        {mapMarks.map((mark) => (
          <label key={mark.id}>
            <input type="radio" name="show" value={mark.id} defaultChecked={view.show === mark.id} /> {mark.label}
          </label>
        ))}
      </fieldset>
      <button type="submit">Draw the map</button>
      <Link href={swapped} prefetch={false} scroll={false}>
        Swap rows and columns
      </Link>
    </form>
  );
}

function Axis({ name, label, chosen }: { name: "rows" | "columns"; label: string; chosen: MapAxisId }) {
  return (
    <label>
      {label} {/* A new address is a new choice: the key makes the field show it after going back. */}
      <select key={chosen} name={name} defaultValue={chosen}>
        {mapAxes.map((axis) => (
          <option key={axis.id} value={axis.id}>
            {axis.label}
          </option>
        ))}
      </select>
    </label>
  );
}
