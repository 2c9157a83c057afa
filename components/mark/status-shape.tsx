import { openStatuses } from "../../lib/evidence/lens/trial-reality/open-statuses.ts";

const open: ReadonlySet<string> = new Set(openStatuses);
const ended = new Set(["completed"]);
const stopped = new Set(["terminated", "withdrawn", "suspended"]);

type StatusKind = "open" | "ended" | "stopped" | "unknown" | "closed";

/** What kind of status it is, which is what its shape tells. */
export function statusKind(id: string): StatusKind {
  if (open.has(id)) return "open";
  if (ended.has(id)) return "ended";
  if (stopped.has(id)) return "stopped";
  return id === "unknown" || id === "not-retrieved" ? "unknown" : "closed";
}

/**
 * The shape of a status, 12 by 12 units: open ring, filled disc, stop bar, half disc for what is closed and not ended, dashed ring
 * for what is not known. For use within a drawing; the word stands beside it.
 */
export function StatusShape({ id }: { id: string }) {
  const kind = statusKind(id);
  return (
    <>
      <circle
        cx="6"
        cy="6"
        r="4.2"
        strokeDasharray={kind === "unknown" ? "2 1.8" : undefined}
        className={kind === "ended" ? "filled" : "hollow"}
      />
      {kind === "closed" ? <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" className="filled" /> : null}
      {kind === "stopped" ? <path d="M3.5 6h5" className="hollow" /> : null}
    </>
  );
}
