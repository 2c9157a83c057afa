import type { Study } from "../schema/study.ts";
import type { outcomeCategory } from "../schema/vocabularies/study.ts";
import type { Term, TermId } from "../schema/vocabulary.ts";
import { comparisonsRead, isRetracted, outcomeSide } from "./comparison-question.ts";

export type DomainId = Exclude<TermId<typeof outcomeCategory>, "cell-fate" | "cell-growth" | "general-condition">;

/** Outcome domains, from what patients ask for to what is measured in cells. Where given cells go, how cultured cells grow and how the host does otherwise is no effect on a testis, and no domain. */
export const effectDomains: readonly DomainId[] = [
  "fertility",
  "sperm",
  "histology",
  "hormones",
  "oxidative-stress",
  "apoptosis",
  "inflammation",
  "gene-expression",
  "safety",
];

/** What a study's outcomes of one domain say together: three ways and a conflict, and why there is none of these. */
export const domainEffects = [
  {
    id: "better",
    label: "Better",
    definition: "At least 70 % of its outcomes of the domain improved against injured-untreated, vehicle or sham.",
  },
  { id: "worse", label: "Worse", definition: "At least 70 % of them worsened." },
  { id: "unchanged", label: "No change", definition: "At least 70 % of them did not change." },
  { id: "conflicting", label: "Conflicting", definition: "Fewer than 70 % of them went the same way." },
  {
    id: "in-culture",
    label: "In culture only",
    definition: "Against such a control, but in a dish and not in an animal or a person; it counts on no side.",
  },
  { id: "otherwise", label: "Compared otherwise", definition: "Compared with healthy, another treatment or before; it counts on no side." },
  {
    id: "no-comparator",
    label: "No comparator",
    definition: "Measured, and compared with nothing in what was read; it counts on no side.",
  },
  { id: "not-read", label: "Result not read", definition: "Measured, and the result lies outside what was read." },
] as const satisfies readonly Term[];

export type DomainEffect = (typeof domainEffects)[number]["id"];

const counted: readonly DomainEffect[] = ["better", "worse", "unchanged", "conflicting"];
/** Those of them that are counted: the study says, against a control, which way it goes. */
export const countedEffects = domainEffects.filter(({ id }) => counted.includes(id));

/** Share of a study's outcomes in a domain that must go one way for the study to go that way. */
export const agreeingShare = 0.7;

/**
 * Which way a study goes in an outcome domain; null where it has no outcome of it. Rule of the effect direction plot (Thomson and Thomas,
 * Res Synth Methods 2013;4:95–101, as revised by Boon and Thomson 2021;12:29–33): several outcomes of one domain give their direction
 * where at least 70 % of them agree, else they conflict. Outcomes on no side (in culture, no comparator, compared otherwise, not read) take
 * no part; they are told only where there is nothing else. A retracted study has none.
 *
 * “No change” is a direction as the two others are, as the abstract of 2021 has it (“improvement, deterioration, or no change”): it counts
 * among the outcomes, so that three improved of five with two unchanged conflict, and it is the study's direction where 70 % agree on it.
 * It is kept apart from a conflict here. A sign test is of better against worse only; it leaves out both.
 */
export function domainEffectOf(study: Pick<Study, "comparisons" | "cohorts" | "notices">, domain: DomainId): DomainEffect | null {
  if (isRetracted(study)) return null;
  const cultures = new Set(study.cohorts.filter(({ host }) => host === null).map(({ id }) => id));
  const outcomes = comparisonsRead(study).filter((comparison) => comparison.category === domain);
  if (outcomes.length === 0) return null;
  const sidesOf = (some: typeof outcomes) => some.map((comparison) => outcomeSide(comparison, study));
  const sided = sidesOf(outcomes.filter(({ cohort }) => !cultures.has(cohort))).filter((side) => side in ways);
  if (sided.length > 0) {
    const agreed = Object.keys(ways).find((way) => sided.filter((side) => side === way).length / sided.length >= agreeingShare);
    return agreed ? (ways[agreed] as DomainEffect) : "conflicting";
  }
  const sides = sidesOf(outcomes);
  if (sides.some((side) => side in ways)) return "in-culture";
  if (sides.includes("otherwise")) return "otherwise";
  return sides.includes("not-reported") ? "no-comparator" : "not-read";
}

const ways: Readonly<Record<string, DomainEffect>> = { improved: "better", worsened: "worse", "no-change": "unchanged" };

/** All domains of which a study has an outcome, with the way it goes in each. */
export function domainEffectsOf(study: Study): { readonly domain: DomainId; readonly effect: DomainEffect }[] {
  return effectDomains.flatMap((domain) => {
    const effect = domainEffectOf(study, domain);
    return effect === null ? [] : [{ domain, effect }];
  });
}
