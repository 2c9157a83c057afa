import { dateWords } from "@/lib/format/date-words";
import type { Trial } from "@/lib/schema/trial";

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
          {monthsBetween(newest, today)} ago), the oldest of {dateWords(oldest)} ({monthsBetween(oldest, today)} ago).{" "}
        </>
      ) : null}
      {read.length - dated.length} come from copies without a date, and {statuses.length - read.length} could not be verified. Each trial
      links to its registry, which tells the present.
    </p>
  );
}

/** Time between two dates, as exact as the less exact of them: "3 years 8 months", "11 months". */
export function monthsBetween(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 1] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = to.split("-").map(Number);
  const months = Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth);
  const words = [Math.floor(months / 12), months % 12].map((count, place) =>
    count > 0 ? `${count} ${place === 0 ? "year" : "month"}${count === 1 ? "" : "s"}` : "",
  );
  return words.filter(Boolean).join(" ") || "less than a month";
}
