import { domainEffects, domainEffectsOf, effectDomains } from "../../evidence/lens/domain-effect.ts";
import type { Study } from "../../evidence/schema/study.ts";
import { outcomeCategory } from "../../evidence/schema/vocabularies/study.ts";
import type { TermFacet } from "./define-collection.ts";

/** Term of an effect in a domain, as addresses have it: “sperm-better”. */
export function effectTerm(domain: string, effect: string): string {
  return `${domain}-${effect}`;
}

/** Which way the studies go in each outcome domain, by the rule of the effect direction plot. The plot's numbers are counts of this facet. */
export const effectFacet: TermFacet<Study> = {
  kind: "term",
  id: "effect",
  label: "Effect in a domain",
  verb: "the effect is",
  help: "By the rule of the effect direction plot: at least 70 % of a study’s outcomes in the domain, against injured-untreated, vehicle or sham.",
  counted: "when-chosen",
  terms: () => [
    ...effectDomains.flatMap((domain) => {
      const { label } = outcomeCategory.term(domain);
      return [
        { id: domain, label, definition: `Studies with an outcome of the domain.` },
        ...domainEffects.map((effect) => ({
          id: effectTerm(domain, effect.id),
          label: `${label}: ${effect.label.toLowerCase()}`,
          definition: effect.definition,
          parent: domain,
        })),
      ];
    }),
    { id: "none", label: "No effect read", definition: "No outcome of any domain stands in what was read of the study." },
  ],
  termsOf: (study) => {
    const effects = domainEffectsOf(study);
    return effects.length > 0 ? effects.map(({ domain, effect }) => effectTerm(domain, effect)) : ["none"];
  },
};
