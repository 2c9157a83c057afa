import type { Term } from "../../evidence/schema/vocabulary.ts";

/** Why a cell is empty. An empty cell is never just blank: these say different things. */
export type KindOfEmpty = "none-found" | "not-looked-for" | "undecided" | "not-applicable" | "none-missing";

/** The four kinds of empty, and a zero that is none of them, in the order of the key. */
export const kindsOfEmpty: readonly (Term & { readonly id: KindOfEmpty; readonly sign: string })[] = [
  {
    id: "none-found",
    sign: "0",
    label: "No study found",
    definition: "It was looked for and the catalogue has none.",
  },
  {
    id: "undecided",
    sign: "0 +2?",
    label: "Studies exist; what was read does not say",
    definition:
      "No study is known to belong here, and as many as the number with the question mark may: what was read of them leaves out the row or the column.",
  },
  {
    id: "not-looked-for",
    sign: "0",
    label: "Not looked for",
    definition:
      "The evidence was not searched by this row or column: it is neither a source that the review lists nor something that a study of the review has.",
  },
  { id: "not-applicable", sign: "n/a", label: "Not applicable", definition: "No study can be of both: the question does not arise." },
  {
    id: "none-missing",
    sign: "0",
    label: "Nothing missing",
    definition: "In the rows and columns of missing values: no study lacks the value for this reason. No gap.",
  },
];
