import type { ScaleLinear } from "d3-scale";
import { type AxisValue, axisWidth } from "@/lib/pictures/effects/numeric-axis";

/** A value on its axis: upright strokes at the references, a point, and its interval. The words beside it say the same. */
export function AxisDrawing({
  scale,
  references,
  value,
}: {
  scale: ScaleLinear<number, number>;
  references: readonly number[];
  value: AxisValue;
}) {
  const [from = 0, to = 0] = scale.range();
  return (
    <svg viewBox={`0 0 ${axisWidth} 18`} width={axisWidth} height="18" aria-hidden="true" className="axis-drawing">
      <path d={`M${from} 9H${to}${references.map((at) => `M${round(scale(at))} 3V15`).join("")}`} className="effect-aside" />
      {value.lower !== undefined && value.upper !== undefined ? (
        <path d={`M${round(scale(value.lower))} 9H${round(scale(value.upper))}`} className="axis-interval" />
      ) : null}
      <circle cx={round(scale(value.point))} cy="9" r="4.5" className="axis-point" />
    </svg>
  );
}

const round = (x: number) => Math.round(x * 100) / 100;
