/** Where a support of a sentence leads, and its name in a few letters. */
export interface SupportLink {
  readonly href: string;
  readonly label: string;
  /** The same in words, for those who hear it. */
  readonly spoken: string;
}

/** Reads a support such as `claims/C042`, `studies/guo-2021` or `review/233`. */
export function supportLink(support: string): SupportLink {
  const [kind = "", id = ""] = support.split("/");
  switch (kind) {
    case "claims":
      return { href: `/claims/${id}`, label: id, spoken: `Claim ${id}` };
    case "studies":
      return { href: `/studies/${id}`, label: nameOfStudy(id), spoken: `Study ${nameOfStudy(id)}` };
    case "references":
      return { href: `/references/${id}`, label: `[${id}]`, spoken: `Reference ${id}` };
    case "trials":
      return { href: `/trials/${id}`, label: id, spoken: `Trial ${id}` };
    case "syntheses":
      return { href: `/beyond-the-review#${id}`, label: nameOfStudy(id), spoken: `Synthesis ${nameOfStudy(id)}` };
    case "inconsistencies":
      return { href: `/about#${id}`, label: id, spoken: `Inconsistency ${id}` };
    default:
      return { href: "/about#the-review", label: `line ${id}`, spoken: `The review, line ${id}` };
  }
}

/** "ghasemzadeh-hasankolaei-2016" → "Ghasemzadeh-Hasankolaei 2016": a study's id is its first author and year. */
function nameOfStudy(id: string): string {
  const [, author = id, year = ""] = /^(.*?)-(\d{4})\b/.exec(id) ?? [];
  const name = author.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
  return `${name} ${year}`.trim();
}
