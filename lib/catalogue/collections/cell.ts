/** What a table cell shows, as plain data: the same on the server and in the browser. The kind decides how it is drawn. */
export type Cell =
  /** The way into the record; `marks` are words that set it apart from the others of the list. */
  | { readonly kind: "record"; readonly href: string; readonly text: string; readonly note?: string; readonly marks?: readonly string[] }
  /** A text; `muted` where it is a reason for a missing value, `long` where it may be cut after some lines, with a mark. */
  | { readonly kind: "text"; readonly text: string; readonly note?: string; readonly muted?: boolean; readonly long?: boolean }
  /** Terms of a vocabulary; `muted` ones are reasons for a missing value. */
  | {
      readonly kind: "terms";
      readonly terms: readonly { readonly label: string; readonly muted: boolean; readonly href?: string }[];
      readonly note?: string;
    }
  /** What each side of a discrepancy says; `none` where they cannot be told apart. */
  | { readonly kind: "sides"; readonly sides: readonly { readonly who: string; readonly says: string }[]; readonly none: string }
  | { readonly kind: "number"; readonly value: number | null; readonly href?: string }
  /** A checked value beside the review's, where they differ. */
  | {
      readonly kind: "compared";
      readonly checked: string;
      readonly muted: boolean;
      readonly printed: string | null;
      readonly agreement: string | null;
      /** The ledger's row of the difference. */
      readonly href?: string;
    }
  /** Outcomes by category, each with its directions. Shape and word tell the direction. */
  | {
      readonly kind: "outcomes";
      readonly outcomes: readonly {
        readonly category: string;
        readonly directions: readonly { readonly id: string; readonly label: string }[];
      }[];
      readonly none: string | null;
    }
  /** A trial's status, which never stands without its snapshot. */
  | { readonly kind: "status"; readonly id: string; readonly label: string; readonly lastKnown: string | null; readonly asOf: string };
