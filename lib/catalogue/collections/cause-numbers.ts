import type { causeStance } from "../../evidence/schema/vocabularies/cause.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";
import type { CollectionShape } from "../facets/facet-shape.ts";
import type { Query } from "../facets/query.ts";

/** A trial whose eligibility names a cause, with what it says and the entries that say so. */
export interface NamingTrial {
  readonly trial: string;
  readonly stance: TermId<typeof causeStance>;
  readonly words: readonly string[];
}

/** A number with the question to a list that it answers. */
export interface Counted {
  readonly label: string;
  readonly count: number;
  readonly query: Query;
}

/** What of the catalogue stands behind a cause. All numbers are those of the lists. */
export interface CauseNumbers {
  readonly id: string;
  /** Studies in a model of it: all, by corpus, by inducer. Null where no inducer is a model of it. */
  readonly studies: {
    readonly shape: CollectionShape;
    readonly all: Counted;
    readonly byCorpus: readonly Counted[];
    readonly byInducer: readonly Counted[];
  } | null;
  /** The trials that the list shows at first, by what their eligibility says of the cause; the states add up to them. */
  readonly trials: {
    readonly shape: CollectionShape;
    readonly total: number;
    readonly byState: readonly Counted[];
    /** Those that name the cause, by what they say and then by number. */
    readonly naming: readonly NamingTrial[];
  };
}
