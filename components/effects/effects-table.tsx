import Link from "next/link";
import type { StudyItem } from "@/lib/catalogue/collections/study-item";
import type { Query } from "@/lib/catalogue/facets/query";
import { type DomainEffect, effectDomains } from "@/lib/evidence/lens/domain-effect";
import { readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import type { EffectsPlot } from "@/lib/pictures/effects/build-effects";
import { CountedLink } from "./counted-link";
import { effectLabel } from "./effect-labels";
import { EffectMark } from "./effect-mark";
import { DomainHeads, TallyCells } from "./tally-cells";

/** Words of a term of one of the studies' facets. */
type LabelOf = (facet: string, term: string) => string;

/** The effect direction plot as a table: a row a study, a column an outcome domain, a mark the way it goes. It is its own text twin. */
export function EffectsTable({ plot, hrefOf, label }: { plot: EffectsPlot; hrefOf: (query: Query) => string; label: LabelOf }) {
  return (
    <table className="effects-plot">
      <caption className="visually-hidden">
        Studies by outcome domain, with the direction of effect against injured-untreated, vehicle or sham
      </caption>
      <thead>
        <tr>
          <th scope="col">Study</th>
          <th scope="col">Host, model</th>
          <th scope="col" className="end">
            n treated
          </th>
          <DomainHeads />
        </tr>
      </thead>
      {plot.groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <tbody key={group.term?.id ?? "all"}>
            {group.term ? (
              <tr className="effects-group">
                <th scope="rowgroup" colSpan={3}>
                  {group.term.label}{" "}
                  <CountedLink query={group.query} hrefOf={hrefOf} className="quiet">
                    {group.number} {group.number === 1 ? "study" : "studies"}
                  </CountedLink>
                </th>
                <TallyCells tallies={group.tallies} hrefOf={hrefOf} />
              </tr>
            ) : null}
            {group.rows.map((item) => (
              <Row key={item.id} item={item} label={label} />
            ))}
          </tbody>
        ))}
      <tfoot>
        <tr className="effects-group">
          <th scope="row" colSpan={3}>
            All {plot.matched} studies shown
          </th>
          <TallyCells tallies={plot.tallies} hrefOf={hrefOf} />
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ item, label }: { item: StudyItem; label: LabelOf }) {
  const effects = new Map(item.effects.map(({ domain, effect }) => [domain, effect as DomainEffect]));
  return (
    <tr className={`read-${item.read}`}>
      <th scope="row">
        <Link href={item.url} prefetch={false}>
          {item.name}
        </Link>
        <span className="cell-note">
          {item.cellSources.map((id) => label("source", id)).join(", ")} · {readingLevel.term(item.read).label.toLowerCase()} read
        </span>
      </th>
      <td className="in-whom">
        {item.hosts.map((id) => label("species", id)).join(", ")}
        <span className="cell-note">{item.inducer.map((id) => label("model", id)).join(", ")}</span>
      </td>
      <td className="end number-treated">
        <span className="only-narrow">n </span>
        {item.numberTreated ?? <span className="missing">not read</span>}
      </td>
      {effectDomains.map((domain) => {
        const effect = effects.get(domain);
        return (
          <td key={domain} className="domain">
            {effect ? (
              <Link href={`${item.url}#outcomes`} prefetch={false} title={effectLabel(effect)}>
                <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
                  <EffectMark effect={effect} numberTreated={item.numberTreated} />
                </svg>
                <span className="visually-hidden">{effectLabel(effect)}</span>
              </Link>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}
