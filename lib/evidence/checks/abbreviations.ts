import type { GlossaryTerm } from "../schema/glossary-term.ts";

/** Names that look like abbreviations and are none to a reader: molecules and proteins known by their letters alone. */
const names = new Set(["DNA", "RNA", "mRNA", "VASA", "DAZL", "MIWI", "BAX", "STRA8", "STELLA", "SURVIVIN", "NCT", "IRCT"]);

/**
 * What keeps a newcomer from reading a text: abbreviations that are not written out where they first stand ("mesenchymal
 * stem cells (MSCs)", or the other way round), and those that the glossary does not know. One sentence each.
 */
export function unexplainedAbbreviations(text: string, glossary: readonly GlossaryTerm[]): string[] {
  const known = new Map(
    glossary.filter((term) => term.kind === "abbreviation").flatMap((term) => term.term.split(" / ").map((form) => [form, term] as const)),
  );
  const reasons: string[] = [];
  for (const { abbreviation, at } of firstUses(text)) {
    const term = known.get(abbreviation);
    if (isName(abbreviation)) continue;
    if (!term) reasons.push(`“${abbreviation}” is an abbreviation that the glossary does not have; write it out or add it`);
    else if (term.expansion && !isWrittenOut(text, at, abbreviation, term.expansion, known))
      reasons.push(`“${abbreviation}” is not written out at its first use; expected “${term.expansion} (${abbreviation})”`);
  }
  return reasons;
}

/** Every word with two capitals in a row, or a capital after a small letter, where it stands first. The plural is the same word. */
function firstUses(text: string): { abbreviation: string; at: number }[] {
  const seen = new Map<string, number>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}/-]*(?:\p{Lu}\p{Lu}|\p{Ll}\p{Lu})[\p{L}\p{N}/-]*/gu)) {
    const word = match[0].replace(/(?<=\p{Lu})s$/u, "").replace(/[-/]+$/u, "");
    if (!seen.has(word)) seen.set(word, match.index);
  }
  return [...seen].map(([abbreviation, at]) => ({ abbreviation, at }));
}

/** Gene and protein names carry a number, a marker sign or stand in the list; a registry number is a name too. */
function isName(word: string): boolean {
  return names.has(word) || /\d/.test(word);
}

/** Whether the long form stands before the abbreviation in brackets, or in brackets behind it. */
function isWrittenOut(
  text: string,
  at: number,
  abbreviation: string,
  expansion: string,
  known: ReadonlyMap<string, GlossaryTerm>,
): boolean {
  const before = plain(text.slice(0, at));
  const behind = plain(text.slice(at + abbreviation.length).replace(/^s\b/, ""));
  return longForms(expansion, known).some(
    (form) => [`${form} (`, `${form}s (`].some((end) => before.endsWith(end)) || behind.startsWith(` (${form}`),
  );
}

/** The long form in the singular, and the same with the abbreviations in it written out too. What stands in brackets is another form of it. */
function longForms(expansion: string, known: ReadonlyMap<string, GlossaryTerm>): string[] {
  return expansion
    .split(/ \(also |\)/)
    .filter((form) => form !== "")
    .flatMap((form) => [form, form.replace(/[A-Z]{2,}/g, (short) => known.get(short)?.expansion ?? short)])
    .map((form) => plain(form).replaceAll('"', "").replace(/s$/, ""));
}

/** For comparing: small letters, no hyphens, one of the two English spellings. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("tumour", "tumor")
    .replace(/[-–\s]+/g, " ");
}
