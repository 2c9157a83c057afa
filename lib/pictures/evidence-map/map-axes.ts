/** What the rows or the columns of the map can be: a facet of the studies, and how its terms become rows. */
export interface MapAxis {
  /** Name in addresses, which is the facet's. */
  readonly id: string;
  /** What a reader chooses: "Cell source". */
  readonly label: string;
  /** The same inside a sentence, in the singular: "cell source". */
  readonly noun: string;
  /**
   * Which terms the evidence was looked for by: the sources that the review lists; the terms that a study of the review carries; all
   * of them; or the years since the review's first study. A pair with any other term was not looked for.
   */
  readonly looked: "listed-sources" | "terms-of-the-review" | "everything" | "years-of-the-review";
  /** Terms for studies of which nothing was read that would put them on this axis: they may belong in any of its rows. */
  readonly undecided: readonly string[];
  /** Why a study can be in an empty row although what was read does not say so, where that is likely. */
  readonly caution: string | null;
}

const whyMissing = ["not-reported", "not-read"];

/** The axes, in the order in which they are offered. */
export const mapAxes = [
  {
    id: "source",
    label: "Cell source",
    noun: "cell source",
    looked: "listed-sources",
    undecided: whyMissing,
    caution: null,
  },
  { id: "product", label: "Product type", noun: "product type", looked: "terms-of-the-review", undecided: whyMissing, caution: null },
  { id: "model", label: "Disease model", noun: "inducer", looked: "terms-of-the-review", undecided: whyMissing, caution: null },
  {
    id: "given",
    label: "When it was given",
    noun: "time of treatment",
    looked: "terms-of-the-review",
    undecided: whyMissing,
    caution:
      "Judged from the timing that was read. Treatment before or with the damage can show protection only, after shown loss restoration.",
  },
  { id: "species", label: "Host species", noun: "host species", looked: "terms-of-the-review", undecided: whyMissing, caution: null },
  { id: "site", label: "Delivery site", noun: "delivery site", looked: "terms-of-the-review", undecided: whyMissing, caution: null },
  {
    id: "outcome",
    label: "Outcome category",
    noun: "outcome",
    looked: "everything",
    undecided: ["not-read", "title-only"],
    caution: "An outcome counts where it was read. Most papers were read as an abstract, and may hold outcomes that it does not name.",
  },
  {
    id: "mechanism",
    label: "Mechanism",
    noun: "mechanism",
    looked: "terms-of-the-review",
    undecided: whyMissing,
    caution: "A mechanism counts where the study or, where only that was read, its title names it. The paper may hold more.",
  },
  { id: "year", label: "Year, by fives", noun: "year", looked: "years-of-the-review", undecided: [], caution: null },
] as const satisfies readonly MapAxis[];

export type MapAxisId = (typeof mapAxes)[number]["id"];

/** The axis with this id. */
export function mapAxis(id: MapAxisId): MapAxis {
  return mapAxes.find((axis) => axis.id === id) as MapAxis;
}

export function isMapAxis(id: string): id is MapAxisId {
  return mapAxes.some((axis) => axis.id === id);
}

/** What a mark of the map can show. */
export const mapMarks = [
  { id: "number", label: "Number of studies", words: "number of studies" },
  { id: "direction", label: "Direction of effect: for, no change, against", words: "direction of effect" },
  { id: "read", label: "How much was read", words: "how much was read" },
] as const;

export type MapMark = (typeof mapMarks)[number]["id"];
