import { type DomainEffect, domainEffects } from "../../lib/evidence/lens/domain-effect.ts";
import { outcomeCategory } from "../../lib/evidence/schema/vocabularies/study.ts";

/** The short name of an outcome domain, for the head of a column. */
export function domainLabel(domain: string): string {
  const { short, label } = outcomeCategory.term(domain);
  return short ?? label;
}

const labels = new Map<DomainEffect, string>(domainEffects.map(({ id, label }) => [id, label]));

/** What the mark of an effect is called. */
export function effectLabel(effect: DomainEffect): string {
  return labels.get(effect) ?? effect;
}
