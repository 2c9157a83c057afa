import Link from "next/link";
import type { PeopleValue as Value } from "@/lib/evidence/lens/people-rows";
import { direction } from "@/lib/evidence/schema/vocabularies/study";
import { comparisonWords, groupWords, intervalWords, numberWords, othersWords } from "@/lib/evidence/words/people-words";
import { recordPage } from "@/lib/evidence/words/record-page";
import { DirectionMark } from "../mark/direction-mark";
import { ShareDrawing } from "./share-drawing";

/** Width of the common axis in a table. */
export const shareWidth = 120;

/**
 * A number with its interval, drawn and written, and what it is compared with. A mark of direction only where a control arm gives one.
 * A number of something else than its column (`instead`) is not drawn on the column's axis.
 */
export function PeopleValue({
  study,
  value,
  measure = false,
  instead = false,
  note = true,
}: {
  study: string;
  value: Value;
  measure?: boolean;
  instead?: boolean;
  /** Whether its note stands with it, and not with a number before it that has the same. */
  note?: boolean;
}) {
  const interval = intervalWords(value);
  const group = groupWords(value);
  const others = othersWords(value);
  return (
    <div className="people-value">
      {group ? <span className="people-note">{group}</span> : null}
      <span className="people-number">
        {value.direction ? <DirectionMark id={value.direction} label={direction.term(value.direction).label} /> : null}
        <Link href={`${recordPage("studies", study)}#outcomes`} prefetch={false}>
          {numberWords(value)}
        </Link>
      </span>
      {interval ? <span className="people-note">{interval}</span> : null}
      {interval && !instead ? (
        <svg viewBox={`0 0 ${shareWidth} 12`} width={shareWidth} height="12" aria-hidden="true" className="share">
          <ShareDrawing value={value} width={shareWidth} height={12} />
        </svg>
      ) : null}
      {measure || instead ? <span className="people-note">{value.measure}</span> : null}
      {others ? <span className="people-note">{others}</span> : null}
      {note && value.note ? <span className={instead ? "people-note people-aside" : "people-note"}>{value.note}</span> : null}
      <span className="people-compared">{comparisonWords[value.comparison]}</span>
    </div>
  );
}
