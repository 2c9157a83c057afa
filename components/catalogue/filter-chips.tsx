import Link from "next/link";

/** Filters that are on, each with a link that takes it away, and one that takes all away where there are several. */
export function FilterChips({
  chips,
  none,
}: {
  chips: readonly { readonly facet: string; readonly text: string; readonly href: string }[];
  /** The address without any of them. */
  none: string;
}) {
  if (chips.length === 0) return null;
  return (
    <div className="active-filters">
      <ul aria-label="Filters that are on">
        {chips.map((chip) => (
          <li key={chip.facet}>
            <Link href={chip.href} scroll={false} prefetch={false}>
              <span className="visually-hidden">Remove the filter: </span>
              {chip.text}
              <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
                <path d="m1 1 8 8M9 1 1 9" />
              </svg>
            </Link>
          </li>
        ))}
      </ul>
      {chips.length > 1 ? (
        <Link href={none} scroll={false} prefetch={false}>
          Remove all
        </Link>
      ) : null}
    </div>
  );
}
