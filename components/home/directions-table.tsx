import { outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import type { Counted, Directions } from "@/lib/pictures/front/front-page";
import { CountedLink } from "./counted-link";
import { DirectionsCell } from "./directions-cell";

/** Studies that have something in common, a row each: how many they are, which way they go, and what else is counted of them. */
export function DirectionsTable<Row extends Directions>({
  caption,
  head,
  rows,
  nameOf,
  more,
}: {
  caption: string;
  /** What the rows have in common. */
  head: string;
  rows: readonly Row[];
  nameOf: (row: Row) => React.ReactNode;
  /** A further number of each row, with the head of its column. */
  more?: { readonly head: string; readonly of: (row: Row) => Counted };
}) {
  const most = Math.max(...rows.map(({ number }) => number));
  return (
    <table className="home-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Studies</th>
          {rows[0]?.domains.map(({ domain }) => (
            <th key={domain} scope="col">
              {outcomeCategory.term(domain).label}
            </th>
          ))}
          {more ? <th scope="col">{more.head}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{nameOf(row)}</th>
            <td data-label="Studies">
              <CountedLink counted={row} />
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="home-bar" aria-hidden="true">
                <rect width={(100 * row.number) / most} height="6" />
              </svg>
            </td>
            {row.domains.map((directions) => (
              <td key={directions.domain} data-label={outcomeCategory.term(directions.domain).label}>
                <DirectionsCell directions={directions} />
              </td>
            ))}
            {more ? (
              <td data-label={more.head}>
                <CountedLink counted={more.of(row)} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
