import type { Form } from "../../../lib/pictures/figures/sheet.ts";
import { RegionLabel } from "./region-label.tsx";

/** Columns: what is done today, the causes, the ways of cell therapy, the sources. On a phone ways and sources stand below. */
export function Scene3({ form }: { form: Form }) {
  return form === "wide" ? <Wide /> : <Narrow />;
}

function Wide() {
  return (
    <>
      <rect className="ground" x="266" y="0" width="144" height="690" rx="6" />
      <rect className="wall-ground" x="466" y="0" width="294" height="690" rx="6" />
      <RegionLabel x={62} y={22} anchor="middle">
        Done today
      </RegionLabel>
      <RegionLabel x={338} y={22} anchor="middle">
        Cause
      </RegionLabel>
      <RegionLabel x={528} y={22} anchor="middle">
        Cell therapy: way
      </RegionLabel>
      <RegionLabel x={692} y={22} anchor="middle">
        and source
      </RegionLabel>
    </>
  );
}

function Narrow() {
  return (
    <>
      <rect className="ground" x="106" y="0" width="100" height="706" rx="6" />
      <rect className="wall-ground" x="0" y="722" width="340" height="458" rx="6" />
      <RegionLabel x={156} y={22} anchor="middle" size={11}>
        Cause
      </RegionLabel>
      <RegionLabel x={280} y={22} anchor="middle" size={11}>
        Done today
      </RegionLabel>
      <RegionLabel x={332} y={738} anchor="end" size={11}>
        Source
      </RegionLabel>
      <RegionLabel x={8} y={1170} size={11}>
        Way of cell therapy
      </RegionLabel>
    </>
  );
}
