import Link from "next/link";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { hasEndedStatus } from "@/lib/evidence/lens/trial-reality/ended-status";
import { placeTimeline } from "@/lib/pictures/timeline/place-timeline";
import { narrowFrame, wideFrame } from "@/lib/pictures/timeline/timeline-frames";
import { TimelineChart } from "./timeline-chart";
import { TimelineKey } from "./timeline-key";
import { TimelineList } from "./timeline-list";
import { TimelineTable } from "./timeline-table";

/** The trials of a list in time: drawn wide or narrow, of which a reader meets one, and as a table. */
export function TrialTimeline({
  items,
  matched,
  readUntil,
  countryOf,
}: {
  items: readonly TrialItem[];
  /** How many trials the list's question finds, of which `items` are on the page. */
  matched: number;
  readUntil: string;
  countryOf: (item: TrialItem) => string;
}) {
  if (items.length === 0) return null;
  const dated = items.map((item) => ({ ...item, snapshotDate: item.status.snapshotDate, hasEnded: hasEndedStatus(item.status.registry) }));
  const wide = placeTimeline(dated, readUntil, wideFrame);
  const narrow = placeTimeline(dated, readUntil, narrowFrame);
  const shown =
    items.length < matched
      ? `the ${items.length} trials on this page`
      : items.length === 1
        ? "the trial shown"
        : `the ${items.length} trials shown`;
  return (
    <section className="trial-timeline" aria-labelledby="timeline">
      <h2 id="timeline">In time</h2>
      {wide.rows.length === 0 ? (
        <p className="missing">No date was read of {shown}.</p>
      ) : (
        <>
          <p className="strip-note">
            Of {shown}, {wide.rows.length} {wide.rows.length === 1 ? "has" : "have"} a date that was read; the earliest stands first. A plan
            is what the record said when it was last updated, not what happened.
          </p>
          <TimelineKey />
          <TimelineChart placed={wide} readUntil={readUntil} countryOf={countryOf} />
          <TimelineList placed={narrow} />
          {wide.undated.length > 0 ? (
            <p className="strip-note">
              Not drawn, because no date of theirs was read:{" "}
              {wide.undated.map((item, place) => (
                <span key={item.id}>
                  {place > 0 ? ", " : ""}
                  <Link href={item.url} prefetch={false}>
                    {item.id}
                  </Link>
                </span>
              ))}
              .
            </p>
          ) : null}
        </>
      )}
      <TimelineTable items={items} />
    </section>
  );
}
