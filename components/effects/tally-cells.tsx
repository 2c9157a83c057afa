import type { Query } from "@/lib/catalogue/facets/query";
import { countedEffects, effectDomains } from "@/lib/evidence/lens/domain-effect";
import type { Tally } from "@/lib/pictures/effects/build-effects";
import { CountedLink } from "./counted-link";
import { domainLabel } from "./effect-labels";
import { EffectMark } from "./effect-mark";

/** The heads of the outcome domains, the same over every table of marks. */
export function DomainHeads() {
  return effectDomains.map((domain) => (
    <th key={domain} scope="col" className="domain">
      <span>{domainLabel(domain)}</span>
    </th>
  ));
}

/** A cell a domain: the numbers that take a side, each leading to its studies. */
export function TallyCells({ tallies, hrefOf }: { tallies: readonly Tally[]; hrefOf: (query: Query) => string }) {
  return tallies.map((tally) => (
    <td key={tally.domain} className="domain">
      <TallyMarks tally={tally} hrefOf={hrefOf} />
    </td>
  ));
}

function TallyMarks({ tally, hrefOf }: { tally: Tally; hrefOf: (query: Query) => string }) {
  const sided = countedEffects.filter(({ id }) => tally.numbers[id] > 0);
  if (sided.length === 0) return <span className="visually-hidden">none on a side</span>;
  return (
    <ul className="plain-list tally">
      {sided.map(({ id: effect, label }) => (
        <li key={effect}>
          <CountedLink query={tally.queryOf(effect)} hrefOf={hrefOf} label={`${tally.numbers[effect]} ${label.toLowerCase()}`}>
            {tally.numbers[effect]}
            <svg viewBox="-12 -12 24 24" width="16" height="16" aria-hidden="true">
              <EffectMark effect={effect} numberTreated={1} />
            </svg>
          </CountedLink>
        </li>
      ))}
    </ul>
  );
}
