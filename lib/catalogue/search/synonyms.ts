import type { CellSource } from "../../evidence/schema/cell-source.ts";
import type { GlossaryTerm } from "../../evidence/schema/glossary-term.ts";
import { textTokens } from "../facets/text-tokens.ts";

/** Phrases that mean the same, each as its words. */
export type SynonymGroup = readonly (readonly string[])[];

/** The groups by each of their phrases, words joined by blanks. */
export type Synonyms = ReadonlyMap<string, SynonymGroup>;

/**
 * What the glossary and the cell sources call by several names: abbreviation and long form, name and other names. Groups
 * that share a phrase are one; a phrase of a group finds the others too.
 */
export function synonymsOf(glossary: readonly GlossaryTerm[], sources: readonly CellSource[]): Synonyms {
  const groups = new Map<string, Set<string>>();
  const join = (names: readonly (string | null)[]) => {
    const phrases = [...new Set(names.flatMap((name) => (name === null ? [] : [plainPhrase(name)])))].filter(Boolean);
    const merged = new Set(phrases.flatMap((phrase) => [phrase, ...(groups.get(phrase) ?? [])]));
    for (const phrase of merged) groups.set(phrase, merged);
  };
  for (const term of glossary) join([...term.term.split(" / "), term.expansion, ...term.synonyms]);
  for (const source of sources) join([source.name, ...source.abbreviations, ...source.synonyms]);
  return new Map(
    [...groups].filter(([, group]) => group.size > 1).map(([phrase, group]) => [phrase, [...group].map((one) => one.split(" "))]),
  );
}

/** A name as words in the singular, without what stands in brackets. "AT-MSCs (of rats)" → "at msc". */
export function plainPhrase(name: string): string {
  return textTokens(name.replace(/\([^)]*\)?/g, " "))
    .map(singular)
    .join(" ");
}

/** A plural by s as the singular, for words long enough that the s is no part of them. */
export function singular(word: string): string {
  return word.length > 3 && /[^aious]s$/.test(word) ? word.slice(0, -1) : word;
}
