const open = new Set(["recruiting", "not-yet-recruiting", "enrolling-by-invitation"]);
const ended = new Set(["completed"]);
const stopped = new Set(["terminated", "withdrawn", "suspended"]);

/** A trial's status as a shape: open ring, filled disc, stop bar, dashed ring for what is not known. The word stands beside it. */
export function StatusMark({ id }: { id: string }) {
  const kind = open.has(id)
    ? "open"
    : ended.has(id)
      ? "ended"
      : stopped.has(id)
        ? "stopped"
        : id === "unknown" || id === "not-retrieved"
          ? "unknown"
          : "closed";
  return (
    <svg className={`status-mark status-${kind}`} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      <circle
        cx="6"
        cy="6"
        r="4.2"
        strokeDasharray={kind === "unknown" ? "2 1.8" : undefined}
        className={kind === "ended" ? "filled" : "hollow"}
      />
      {kind === "closed" ? <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" className="filled" /> : null}
      {kind === "stopped" ? <path d="M3.5 6h5" className="hollow" /> : null}
    </svg>
  );
}
