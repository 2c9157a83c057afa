import Link from "next/link";
import { type UptakeEntry, uptakeGroups } from "@/lib/evidence/lens/uptake";

/**
 * Records that take a matter up, those of the review apart from those added since: each with how much was read of it and what
 * it did. `wordOf` says how an entry stands to the matter.
 */
export function UptakeList<E extends UptakeEntry>({ entries, wordOf }: { entries: readonly E[]; wordOf?: (entry: E) => string }) {
  return uptakeGroups.map((group) => {
    const own = entries.filter((entry) => entry.group === group.id);
    if (own.length === 0) return null;
    return (
      <div key={group.id} className="fact">
        <dt>
          {group.label} <span className="quiet">{own.length}</span>
        </dt>
        <dd>
          <ul className="plain-list uptake">
            {own.map((entry) => (
              <li key={entry.by}>
                <Link href={entry.href} prefetch={false} className="record-link">
                  {entry.name}
                </Link>
                {wordOf ? <span className="uptake-stance"> {wordOf(entry)}.</span> : null} {entry.text}{" "}
                <span className="uptake-read">({entry.read})</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    );
  });
}
