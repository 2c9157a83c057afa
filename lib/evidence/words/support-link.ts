import type { RecordKind } from "../records/record-kinds.ts";
import { recordPage } from "./record-page.ts";

/** Where a support of a sentence leads, and its name in a few letters. */
export interface SupportLink {
  readonly href: string;
  readonly label: string;
  /** The same in words, for those who hear it. */
  readonly spoken: string;
}

/** Names of studies and syntheses as lists have them, by support: `studies/guo-2021` is "Guo 2021". */
export type RecordNames = ReadonlyMap<string, string>;

/** The page of a support such as `claims/C042`, `studies/guo-2021` or `review/233`. */
export function supportPage(support: string): string {
  const [kind = "", id = ""] = support.split("/");
  return kind === "review" ? "/about#the-review" : recordPage(kind as RecordKind, id);
}

/** Page and name of a support. A study or a synthesis is called as in `names`, or by its id. */
export function supportLink(support: string, names: RecordNames): SupportLink {
  const [kind = "", id = ""] = support.split("/");
  const href = supportPage(support);
  const name = names.get(support) ?? id;
  switch (kind) {
    case "claims":
      return { href, label: id, spoken: `Claim ${id}` };
    case "studies":
      return { href, label: name, spoken: `Study ${name}` };
    case "references":
      return { href, label: `[${id}]`, spoken: `Reference ${id}` };
    case "trials":
      return { href, label: id, spoken: `Trial ${id}` };
    case "syntheses":
      return { href, label: name, spoken: `Synthesis ${name}` };
    case "inconsistencies":
      return { href, label: id, spoken: `Inconsistency ${id}` };
    default:
      return { href, label: `line ${id}`, spoken: `The review, line ${id}` };
  }
}
