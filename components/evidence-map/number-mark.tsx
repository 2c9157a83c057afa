import type { CorpusCount } from "@/lib/pictures/evidence-map/build-map";
import { discFor, discRadius, innerDisc } from "@/lib/pictures/evidence-map/mark-size";

/** The disc of a number by itself, as the map draws it: filled for the review's studies, a ring around them for those added since. */
export function NumberMark({ counts, most }: { counts: CorpusCount; most: number }) {
  const radius = discFor(counts.all, most);
  const inner = innerDisc(counts.review, counts.all, radius);
  const size = 2 * discRadius.most + 3;
  return (
    <svg className="map-drawing map-disc" viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} className="map-all" />
      {inner > 0 ? <circle cx={size / 2} cy={size / 2} r={inner} className={inner === radius ? "map-review whole" : "map-review"} /> : null}
    </svg>
  );
}
