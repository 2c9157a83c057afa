import { StatusMark } from "../mark/status-mark";

const entries: readonly { readonly id: string; readonly label: string; readonly drawn: React.ReactNode }[] = [
  { id: "solid", label: "until the record was last updated", drawn: <path d="M2 8H34" className="span-solid" /> },
  { id: "dashed", label: "planned beyond that", drawn: <path d="M2 8H34" className="span-dashed" /> },
  { id: "edge", label: "start or end", drawn: <path d="M18 2v12" className="span-edge" /> },
  {
    id: "open",
    label: "end not read",
    drawn: (
      <>
        <path d="M2 8H22" className="span-dashed" />
        <text x="26" y="12" className="span-open">
          ?
        </text>
      </>
    ),
  },
  { id: "posted", label: "first posted", drawn: <path d="M18 12l-4 -8h8z" className="mark-posted" /> },
  { id: "updated", label: "last update posted", drawn: <path d="M18 4l-4 8h8z" className="mark-updated" /> },
];

/** What the marks of the timeline say. */
export function TimelineKey() {
  return (
    <ul className="timeline-key" aria-label="Key of the timeline">
      {entries.map(({ id, label, drawn }) => (
        <li key={id}>
          <svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
            {drawn}
          </svg>
          {label}
        </li>
      ))}
      <li>
        <StatusMark id="recruiting" />
        <StatusMark id="active-not-recruiting" />
        <StatusMark id="completed" />
        <StatusMark id="unknown" />
        <span>open to enrolment, closed, completed, unknown: the status, on the day of its snapshot where that was read</span>
      </li>
    </ul>
  );
}
