import Link from "next/link";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import type { PlacedTimeline } from "@/lib/pictures/timeline/place-timeline";
import { narrowFrame } from "@/lib/pictures/timeline/timeline-frames";
import { StatusMark } from "../mark/status-mark";
import { TimelineMarks } from "./timeline-marks";
import { datesWords, statusWords } from "./timeline-words";

/** The form for phones: each trial in words with a small bar of its own, all bars on one axis. */
export function TimelineList({ placed }: { placed: PlacedTimeline<TrialItem> }) {
  const { width } = narrowFrame;
  const grid = placed.years.map(({ x }) => `M${x} 0V34`).join("");
  return (
    <div className="timeline-list">
      <svg viewBox={`0 0 ${width} 18`} aria-hidden="true">
        {placed.years.map(({ year, x }) => (
          <text
            key={year}
            x={x}
            y="13"
            textAnchor={x < 20 ? "start" : x > width - 20 ? "end" : "middle"}
            fontSize="12"
            className="quiet-text"
          >
            {year}
          </text>
        ))}
      </svg>
      <ol>
        {placed.rows.map((row) => (
          <li key={row.trial.id}>
            <svg viewBox={`0 0 ${width} 34`} aria-hidden="true">
              <path d={grid} className="grid" />
              <path d={`M${placed.day} 0V34`} className="day-line" />
              <TimelineMarks placed={row} y={17} status={row.trial.status.registry} />
            </svg>
            <p>
              <Link href={row.trial.url} prefetch={false}>
                {row.trial.id}
              </Link>{" "}
              <StatusMark id={row.trial.status.registry} /> {statusWords(row.trial)}, {snapshotWords(row.trial.status)}
              <span className="cell-note">{datesWords(row.trial)}</span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
