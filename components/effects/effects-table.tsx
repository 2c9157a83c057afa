import Link from "next/link";
import { effectTerm } from "@/lib/catalogue/collections/effect-facet";
import type { StudyItem } from "@/lib/catalogue/collections/study-item";
import type { Query } from "@/lib/catalogue/facets/query";
import { type DomainEffect, domainEffects, effectDomains } from "@/lib/evidence/lens/domain-effect";
import { readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import type { EffectGroup, EffectsPlot, Tally } from "@/lib/pictures/effects/build-effects";
import { EffectMark } from "./effect-mark";

/** Words of a term of one of the studies' facets. */
type LabelOf = (facet: string, term: string) => string;

/** The effect direction plot as a table: a row a study, a column an outcome domain, a mark the way it goes. It is its own text twin. */
export function EffectsTable({ plot, hrefOf, label }: { plot: EffectsPlot; hrefOf: (query: Query) => string; label: LabelOf }) {
  return (
    <table className="effects-plot stacks">
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
          {effectDomains.map((domain) => (
            <th key={domain} scope="col" className="domain">
              {domainLabel(domain)}
            </th>
          ))}
        </tr>
      </thead>
      {plot.groups.map((group) => (
        <tbody key={group.term?.id ?? "all"}>
          {group.term ? (
            <tr className="effects-group">
              <th scope="rowgroup" colSpan={3}>
                {group.term.label}{" "}
                <Link href={hrefOf(group.query)} prefetch={false} className="quiet">
                  {group.number} {group.number === 1 ? "study" : "studies"}
                </Link>
              </th>
              {group.tallies.map((tally) => (
                <td key={tally.domain} className="domain" data-label={domainLabel(tally.domain)}>
                  <TallyMarks tally={tally} hrefOf={hrefOf} />
                </td>
              ))}
            </tr>
          ) : null}
          {group.rows.map((item) => (
            <Row key={item.id} item={item} group={group} label={label} />
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr className="effects-group">
          <th scope="row" colSpan={3}>
            All {plot.matched} studies shown
          </th>
          {plot.tallies.map((tally) => (
            <td key={tally.domain} className="domain" data-label={domainLabel(tally.domain)}>
              <TallyMarks tally={tally} hrefOf={hrefOf} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ item, label }: { item: StudyItem; group: EffectGroup; label: LabelOf }) {
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
      <td data-label="Host, model">
        {item.hosts.map((id) => label("species", id)).join(", ")}
        <span className="cell-note">{item.inducer.map((id) => label("model", id)).join(", ")}</span>
      </td>
      <td data-label="n treated" className="end">
        {item.numberTreated ?? <span className="missing">Not read</span>}
      </td>
      {effectDomains.map((domain) => {
        const effect = effects.get(domain);
        return (
          <td key={domain} className={effect ? "domain" : "domain empty"} data-label={domainLabel(domain)}>
            {effect ? (
              <Link href={`${item.url}#outcomes`} prefetch={false} title={effectLabel(effect)}>
                <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
                  <EffectMark effect={effect} numberTreated={item.numberTreated} />
                </svg>
                <span className="effect-word">{effectLabel(effect)}</span>
              </Link>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

/** The numbers of a domain that take a side, each leading to its studies. */
function TallyMarks({ tally, hrefOf }: { tally: Tally; hrefOf: (query: Query) => string }) {
  const sided = (["better", "unchanged", "worse", "conflicting"] as const).filter((effect) => tally.numbers[effect] > 0);
  if (sided.length === 0) return <span className="visually-hidden">none on a side</span>;
  return (
    <ul className="plain-list tally">
      {sided.map((effect) => (
        <li key={effect}>
          <Link
            href={hrefOf(tally.queryOf(effect))}
            prefetch={false}
            aria-label={`${tally.numbers[effect]} ${effectLabel(effect).toLowerCase()}`}
          >
            {tally.numbers[effect]}
            <svg viewBox="-12 -12 24 24" width="16" height="16" aria-hidden="true">
              <EffectMark effect={effect} numberTreated={1} />
            </svg>
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function domainLabel(domain: string): string {
  const { short, label } = outcomeCategory.term(domain);
  return short ?? label;
}

export function effectLabel(effect: string): string {
  return domainEffects.find(({ id }) => id === effect)?.label ?? effectTerm("", effect);
}
