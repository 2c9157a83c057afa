import { agreeingShare, effectDomains } from "../../evidence/lens/domain-effect.ts";
import { outcomeCategory } from "../../evidence/schema/vocabularies/study.ts";
import { percentWords } from "../../evidence/words/percent-words.ts";
import type { EffectsPlot } from "./build-effects.ts";
import { effectGroupings } from "./effects-view.ts";
import { voteOf } from "./vote.ts";

/** An item of the reporting guideline, as the view at hand answers it. */
export interface SwimItem {
  readonly item: string;
  readonly text: string;
}

/**
 * How a view was synthesised, by the nine items of SWiM (Campbell et al., BMJ 2020;368:l6890): made from the view itself, so that the
 * words cannot part from the plot. `filters` are the filters in words, as the studies table says them.
 */
export function swimStatement(
  plot: EffectsPlot,
  filters: string,
  release: { readonly name: string; readonly evidenceReadUntil: string },
): SwimItem[] {
  const grouping = effectGroupings.find(({ id }) => id === plot.view.by);
  const domains = effectDomains.map((domain) => outcomeCategory.term(domain).label.toLowerCase()).join("; ");
  const largest = plot.tallies
    .map((tally) => ({ tally, vote: voteOf(tally.numbers) }))
    .filter(({ vote }) => vote.test !== null)
    .sort((a, b) => b.tally.numbers.better + b.tally.numbers.worse - (a.tally.numbers.better + a.tally.numbers.worse));
  const results = largest.map(({ tally, vote }) => {
    const { better, worse, unchanged, conflicting } = tally.numbers;
    const { share, lower, upper } = (vote.test as NonNullable<typeof vote.test>).share;
    const measured = better + worse + unchanged + conflicting + vote.aside;
    return `${outcomeCategory.term(tally.domain).label.toLowerCase()}: of ${measured} studies that measured it, ${better} better, ${worse} worse, ${unchanged} no change, ${conflicting} conflicting, ${vote.aside} on no side; better in ${better} of ${better + worse} with a direction (${percentWords(share)} %, 95 % interval ${percentWords(lower)} to ${percentWords(upper)})`;
  });
  return [
    {
      item: "1 Grouping",
      text: `${plot.matched} of the ${plot.total} studies of the catalogue${filters}, by outcome domain (${domains})${grouping && grouping.id !== "none" ? `, and by ${grouping.label.charAt(0).toLowerCase()}${grouping.label.slice(1)}` : ""}.`,
    },
    {
      item: "2 Metric",
      text: "Direction of effect of treated against injured-untreated, vehicle or sham groups. Group means with spreads are printed in too few abstracts for a common measure of size.",
    },
    {
      item: "3 Method",
      text: `Effect direction plot (Boon and Thomson 2021): a study goes one way in a domain where at least ${100 * agreeingShare} % of its outcomes do, else they conflict. Outcomes in culture, without a comparator, or compared with healthy, another treatment or before are on no side. Vote counting by direction: the share of better among better and worse with its Wilson interval, and an exact two-sided sign test.`,
    },
    {
      item: "4 Prominence",
      text: "No study is given more weight in the count. The size of a mark tells the number treated, hollow marks that it was not read, a grey row that less than the abstract was read. Risk of bias was not assessed.",
    },
    {
      item: "5 Heterogeneity",
      text: "Looked into by grouping and filtering: when it was given (protection apart from restoration), cell source, product, disease model and host. No statistic of heterogeneity can be given without effect sizes.",
    },
    {
      item: "6 Certainty",
      text: "Not assessed: nearly all reports were read as abstracts, which say too little of conduct, precision and selective reporting.",
    },
    { item: "7 Presentation", text: "The plot, its table, and one row a comparison as CSV; every number leads to its studies." },
    {
      item: "8 Results",
      text:
        results.length > 0
          ? `${results.join(". ").replace(/^./, (letter) => letter.toUpperCase())}.`
          : "No study shown takes a side in any domain.",
    },
    {
      item: "9 Limitations",
      text: `Vote counting says nothing of the size of effects; null results are published less; most reports are unblinded; the sign test is itself disputed for this use (Nikolakopoulos, arXiv 2105.00672). The search was not protocol-based and ended on ${release.evidenceReadUntil}. Data release ${release.name}.`,
    },
  ];
}

/** The statement as text, with its references. */
export function swimText(items: readonly SwimItem[]): string {
  return [
    ...items.map(({ item, text }) => `${item}: ${text}`),
    "References",
    "Campbell M, et al. Synthesis without meta-analysis (SWiM) in systematic reviews: reporting guideline. BMJ 2020;368:l6890.",
    "Hilton Boon M, Thomson H. The effect direction plot revisited. Res Synth Methods 2021;12:29–33.",
    "McKenzie JE, Brennan SE. Synthesizing and presenting findings using other methods. Cochrane Handbook, chapter 12.",
  ].join("\n");
}
