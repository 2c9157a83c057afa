import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { dateWords } from "@/lib/evidence/words/date-words";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import { textWidth } from "@/lib/pictures/figures/text-width";
import type { PlacedTimeline } from "@/lib/pictures/timeline/place-timeline";
import { wideFrame } from "@/lib/pictures/timeline/timeline-frames";
import { TimelineMarks } from "./timeline-marks";
import { statusWords } from "./timeline-words";

const size = { label: 14, small: 12 };

/** The drawing for wide screens and paper: a line for each trial, its name at the left and its status at the right. */
export function TimelineChart<T extends TrialItem>({
  placed,
  readUntil,
  countryOf,
}: {
  placed: PlacedTimeline<T>;
  readUntil: string;
  countryOf: (item: T) => string;
}) {
  const { width, left, right, top } = wideFrame;
  const height = placed.bottom + 30;
  const dayWords = `evidence read until ${dateWords(readUntil)}`;
  // The words of the day stand at the side on which they have room.
  const dayAtEnd = placed.day + textWidth(dayWords, size.small) / 2 > width - 4;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="timeline-chart">
      <title>Trials in time, a line for each</title>
      <g>
        {placed.years.map(({ year, x }) => (
          <g key={year}>
            <path d={`M${x} ${top - 4}V${placed.bottom}`} className="grid" />
            <text x={x} y={top - 12} textAnchor="middle" fontSize={size.small} className="quiet-text">
              {year}
            </text>
          </g>
        ))}
        <path d={`M${placed.day} ${top - 4}V${placed.bottom + 6}`} className="day-line" />
        <text
          x={dayAtEnd ? width - 4 : placed.day}
          y={placed.bottom + 20}
          textAnchor={dayAtEnd ? "end" : "middle"}
          fontSize={size.small}
          className="quiet-text"
        >
          {dayWords}
        </text>
      </g>
      {placed.rows.map((row) => (
        <g key={row.trial.id}>
          <path d={`M0 ${row.y + wideFrame.rowHeight / 2}H${width}`} className="row-line" />
          <a href={row.trial.url}>
            <text x="0" y={row.y - 1} fontSize={size.label} className="trial-name">
              {row.trial.id}
            </text>
          </a>
          <text x="0" y={row.y + 14} fontSize={size.small} className="quiet-text">
            {countryOf(row.trial)}
          </text>
          <TimelineMarks placed={row} y={row.y} status={row.trial.status.registry} />
          <text x={right + 8} y={row.y - 1} fontSize={size.label} className="status-text">
            {statusWords(row.trial)}
          </text>
          <text x={right + 8} y={row.y + 14} fontSize={size.small} className="quiet-text">
            {snapshotWords(row.trial.status)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${top - 4}H${right}`} className="row-line" />
    </svg>
  );
}
