import type { PeopleValue } from "../../lib/evidence/lens/people-rows.ts";
import { sharePlace, shareTicks } from "../../lib/pictures/people/share-place.ts";

/** Room on both sides of the axis, so that a point at its end stands whole. */
export const shareMargin = 5;

/** A number on the axis from 0 to 100 %: a filled point with its interval, or a hollow point for a percent without its count. */
export function ShareDrawing({ value, width, height }: { value: PeopleValue; width: number; height: number }) {
  const place = sharePlace(value);
  if (place === null) return null;
  const x = (share: number) => Math.round((shareMargin + share * (width - 2 * shareMargin)) * 100) / 100;
  const middle = height / 2;
  return (
    <>
      {shareTicks.map((tick) => (
        <path key={tick} d={`M${x(tick)} 0V${height}`} className="share-axis" />
      ))}
      {place.lower === null || place.upper === null ? null : (
        <path d={`M${x(place.lower)} ${middle}H${x(place.upper)}`} className="share-interval" />
      )}
      <circle cx={x(place.share)} cy={middle} r="3.4" className={place.lower === null ? "share-point without" : "share-point"} />
    </>
  );
}
