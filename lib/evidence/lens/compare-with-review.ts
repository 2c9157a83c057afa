import { type Fact, termsOfFact } from "../schema/fact.ts";
import type { Study } from "../schema/study.ts";
import type { agreement } from "../schema/vocabularies/study.ts";
import { relation } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

export type Agreement = TermId<typeof agreement>;

/** How the four values that Table 1 prints for a study compare with what was read; null for a study that is not in the table. */
export function compareWithReview(
  study: Study,
): { cellSource: Agreement; inducer: Agreement; hostSpecies: Agreement; relation: Agreement } | null {
  if (!study.table1) return null;
  const printed = study.table1.normalised;
  return {
    cellSource: compareSource(study.intervention.cellSources, printed.cellSource),
    inducer: compareInducer(study.induction.inducers, printed.inducer),
    hostSpecies: compare(study.population.hostSpecies, printed.species),
    relation: compare(study.intervention.relation, printed.relation),
  };
}

/**
 * Agrees: the same and nothing else. Partly: the same among others. Differs: something else was read, or the printed word is
 * no such thing at all. Not verified: nothing that could tell was read.
 */
function compare(checked: Fact<string | readonly string[]>, printed: string | null): Agreement {
  if ("missing" in checked) return printed === null ? "differs" : "not-verified";
  const terms = termsOfFact(checked).flatMap((id) => relation.terms.find((term) => term.id === id)?.standsFor ?? [id]);
  if (printed === null || !terms.includes(printed)) return "differs";
  return terms.length === 1 ? "agrees" : "partly";
}

const chemotherapies: readonly string[] = ["busulfan", "cisplatin", "doxorubicin", "cyclophosphamide"];

/** As `compare`; "chemotherapy" without a drug neither confirms nor contradicts a drug. */
function compareInducer(checked: Fact<readonly string[]>, printed: string | null): Agreement {
  const terms = termsOfFact(checked);
  if (printed !== null && terms.includes("chemotherapy-unnamed") && !terms.includes(printed) && chemotherapies.includes(printed))
    return terms.length === 1 ? "not-verified" : "partly";
  return compare(checked, printed);
}

/** As `compare`; "mesenchymal stem cells" without a tissue neither confirm nor contradict a tissue. */
function compareSource(checked: Fact<readonly string[]>, printed: string): Agreement {
  const terms = termsOfFact(checked);
  if (!("missing" in checked) && terms.includes("msc") && !terms.includes(printed)) return terms.length === 1 ? "not-verified" : "partly";
  return compare(checked, printed);
}
