import Link from "next/link";

/** A list of records that belong to the one shown, under a heading that says how. Nothing is drawn for an empty one. */
export function Neighbours({
  title,
  id,
  items,
  note,
  all,
}: {
  title: string;
  id?: string;
  items: readonly Neighbour[];
  note?: string;
  all?: { href: string; label: string } | undefined;
}) {
  if (items.length === 0 && !all) return null;
  return (
    <section className="neighbours" aria-labelledby={id ?? headingId(title)}>
      <h2 id={id ?? headingId(title)}>
        {title} {items.length > 0 ? <span className="quiet">{items.length}</span> : null}
      </h2>
      {note ? <p className="cell-note">{note}</p> : null}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item.href + item.label}>
              <Link href={item.href} prefetch={false}>
                {item.label}
              </Link>
              {item.note ? <span className="cell-note">{item.note}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {all ? (
        <p>
          <Link href={all.href} prefetch={false}>
            {all.label}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

export interface Neighbour {
  readonly href: string;
  readonly label: string;
  readonly note?: string | undefined;
}

function headingId(title: string): string {
  return title.toLowerCase().replace(/[^a-z]+/g, "-");
}
