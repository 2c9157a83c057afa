import Link from "next/link";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { dateWords } from "@/lib/evidence/words/date-words";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import { MissingWords } from "../record/fact-list";
import { statusWords } from "./timeline-words";

const columns = [
  ["startDate", "Start"],
  ["firstPosted", "First posted"],
  ["lastUpdatePosted", "Last update posted"],
  ["completionDate", "End, planned or actual"],
] as const;

/** The facts of the timeline as a table, with those trials that it cannot draw. */
export function TimelineTable({ items }: { items: readonly TrialItem[] }) {
  return (
    <details className="timeline-table">
      <summary>The same dates as a table</summary>
      <div className="stacked">
        <table>
          <caption className="visually-hidden">Dates and status of each trial shown</caption>
          <thead>
            <tr>
              <th scope="col">Trial</th>
              {columns.map(([id, label]) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">Status read</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <Link href={item.url} prefetch={false}>
                    {item.id}
                  </Link>
                </th>
                {columns.map(([id, label]) => (
                  <td key={id} data-label={label}>
                    <div>{item[id] === null ? <MissingWords reason="not-read" /> : dateWords(item[id])}</div>
                  </td>
                ))}
                <td data-label="Status read">
                  <div>
                    {statusWords(item)}, {snapshotWords(item.status)}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
