import type { Query } from "@/lib/catalogue/facets/query";
import type { EffectsPlot } from "@/lib/pictures/effects/build-effects";
import { effectGroupings } from "@/lib/pictures/effects/effects-view";
import { CountedLink } from "./counted-link";
import { DomainHeads, TallyCells } from "./tally-cells";

/**
 * The plot without its studies: a row a group, with the numbers that take a side in each domain. A group's name leads to its own plot,
 * its number to its studies.
 */
export function EffectsSummary({
  plot,
  hrefOf,
  plotOf,
}: {
  plot: EffectsPlot;
  hrefOf: (query: Query) => string;
  plotOf: (query: Query) => string;
}) {
  return (
    <table className="effects-plot effects-summary">
      <caption className="visually-hidden">Groups of studies by outcome domain: how many go which way</caption>
      <thead>
        <tr>
          <th scope="col">{effectGroupings.find(({ id }) => id === plot.view.by)?.label}</th>
          <th scope="col" className="end">
            Studies
          </th>
          <DomainHeads />
        </tr>
      </thead>
      <tbody>
        {plot.groups.map(({ term, number, query, tallies }) =>
          term ? (
            <tr key={term.id}>
              <th scope="row">
                <CountedLink query={query} hrefOf={plotOf}>
                  {term.label}
                </CountedLink>
              </th>
              <td className="end number-treated">
                <CountedLink query={query} hrefOf={hrefOf} className="quiet">
                  {number}
                  <span className="only-narrow"> {number === 1 ? "study" : "studies"}</span>
                </CountedLink>
              </td>
              <TallyCells tallies={tallies} hrefOf={hrefOf} />
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  );
}
