import type { effect } from "../../lib/evidence/schema/vocabularies/figure.ts";
import type { TermId } from "../../lib/evidence/schema/vocabulary.ts";
import { arrowHeads } from "../../lib/pictures/figures/arrow-head.ts";

/** A short piece of arrow for the key: 44 wide, 12 high, its line in the style of a level, its head in that of an effect. */
export function LevelSample({ level, head = "leads-to" }: { level: string; head?: TermId<typeof effect> }) {
  return (
    <g className={`arrow effect-${head} level-${level}`}>
      <path className="course" d="M0 6H40" />
      {level === "human" ? <path className="course-core" d="M0 6H40" /> : null}
      <path className="head" d={arrowHeads[head]} transform="translate(42 6)" />
    </g>
  );
}
