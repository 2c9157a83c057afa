import type { CompareKind } from "./compare-kind.ts";

/** A comparison to begin with. */
export interface TellingComparison {
  readonly kind: CompareKind;
  readonly ids: readonly string[];
  /** What it is about, as the end of a sentence that begins with the names. */
  readonly about: string;
  /** Claims of the review that set these records beside each other. */
  readonly claims: readonly string[];
}

/** Comparisons that the review itself draws, for a reader who has not chosen yet. */
export const tellingComparisons: readonly TellingComparison[] = [
  {
    kind: "source",
    ids: ["bm-msc", "dsc"],
    about: "the review would have the one for regeneration and the other for inflammation",
    claims: ["C046", "C085"],
  },
  {
    kind: "source",
    ids: ["ssc", "esc", "ipsc", "msc"],
    about: "the cells that the review says can be turned into germ cells",
    claims: ["C016"],
  },
  {
    kind: "source",
    ids: ["bm-msc", "at-msc", "uc-msc"],
    about: "the mesenchymal stem cells that the review says were used most",
    claims: ["C040"],
  },
  {
    kind: "source",
    ids: ["msc", "msc-exo", "cm"],
    about: "cells, their vesicles, and the medium they grew in",
    claims: ["C070", "C071", "C072"],
  },
  {
    kind: "source",
    ids: ["dsc", "am-msc", "chorion"],
    about: "cells of the decidua beside those of the amnion and the chorion",
    claims: ["C084"],
  },
];
