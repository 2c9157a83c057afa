import Link from "next/link";
import type { Answer, CountedOption } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { type Query, withFilter } from "@/lib/catalogue/facets/query";
import { shownTerms } from "./shown-terms";
import { TermLinks } from "./term-links";

/** A country and the answer to the list's question within it. */
export interface Place {
  readonly term: CountedOption;
  readonly answer: Pick<Answer, "facets">;
}

/** What is told of each country, by facet. */
const columns = [
  ["corpus", "In the review or since"],
  ["status", "Status read"],
  ["scope", "What is given"],
] as const;

/** Where the trials shown are, by number: the most first, those whose country was not read last. */
export function TrialPlaces({
  shape,
  query,
  places,
  matched,
}: {
  shape: CollectionShape;
  query: Query;
  places: readonly Place[];
  matched: number;
}) {
  if (places.length === 0) return null;
  const isRead = (place: Place) => Number(place.term.id !== "not-read");
  const ranked = [...places].sort((a, b) => isRead(b) - isRead(a) || b.term.count - a.term.count);
  return (
    <section className="trial-places" aria-labelledby="places">
      <h2 id="places">Where they are</h2>
      <div className="stacked">
        <table>
          <caption>
            Countries of the {matched === 1 ? "trial" : `${matched} trials`} shown, as the registries give them. A country of the review is
            never put in the place of one that was not read.
          </caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              <th scope="col" className="end">
                Trials
              </th>
              {columns.map(([id, label]) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ term, answer }) => {
              const within = withFilter(query, "country", { kind: "term", ids: [term.id] });
              return (
                <tr key={term.id}>
                  <th scope="row">{term.id === "not-read" ? <span className="missing">Country not read</span> : term.label}</th>
                  <td className="end" data-label="Trials">
                    <Link href={`${listAddress(shape, within)}#list`} prefetch={false} aria-label={`${term.label}, trials: ${term.count}`}>
                      {term.count}
                    </Link>
                  </td>
                  {columns.map(([id, label]) => (
                    <td key={id} data-label={label}>
                      <TermLinks
                        shape={shape}
                        query={within}
                        facet={id}
                        options={shownTerms(answer.facets, query, id)}
                        within={`${term.label}, ${label.toLowerCase()}`}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
