import type { Trial } from "@/lib/evidence/schema/trial";
import { ageWords } from "@/lib/evidence/words/age-words";
import { dateWords } from "@/lib/evidence/words/date-words";

/** How old the statuses on the page are, and how many have no date or no status at all. */
export function SnapshotBanner({ statuses, today }: { statuses: readonly Trial["status"][]; today: string }) {
  const read = statuses.filter((status) => status.registry !== "not-retrieved");
  const dated = read.flatMap((status) => (status.snapshotDate ? [status.snapshotDate] : [])).sort();
  const [oldest, newest] = [dated[0], dated.at(-1)];
  return (
    <p className="notice" role="note">
      <strong>Statuses are snapshots.</strong>{" "}
      {oldest && newest ? (
        <>
          Of {statuses.length} registered trials, {dated.length} have a dated status: the newest is of {dateWords(newest)} (
          {ageWords(newest, today)} ago), the oldest of {dateWords(oldest)} ({ageWords(oldest, today)} ago).{" "}
        </>
      ) : null}
      {read.length - dated.length} come from copies without a date, and {statuses.length - read.length} could not be verified. Each trial
      links to its registry, which tells the present.
    </p>
  );
}
