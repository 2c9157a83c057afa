import { shareTicks } from "../../lib/pictures/people/share-place.ts";
import { shareWidth } from "./people-value";
import { shareMargin } from "./share-drawing.tsx";

/** The scale of the axis that the numbers below it stand on. The axis is for the eye; the numbers are written out. */
export function ShareScale() {
  return (
    <svg viewBox={`0 0 ${shareWidth} 12`} width={shareWidth} height="12" aria-hidden="true" className="share">
      {shareTicks.map((tick) => (
        <text
          key={tick}
          x={shareMargin + tick * (shareWidth - 2 * shareMargin)}
          y="10"
          className="share-label"
          style={{ textAnchor: tick === 0 ? "start" : tick === 1 ? "end" : "middle" }}
        >
          {`${100 * tick}${tick === 1 ? " %" : ""}`}
        </text>
      ))}
    </svg>
  );
}
