import type { GlossaryTerm } from "../schema/glossary-term.ts";

/** A piece of a text: plain, or a word that the glossary explains. */
export type TextPiece = string | { readonly term: GlossaryTerm; readonly text: string };

/**
 * Takes a text apart at the words that the glossary explains, longest first. Each term is marked once: `seen` holds the ids
 * of those that were met before in the same passage, and is added to.
 */
export function markTerms(text: string, glossary: readonly GlossaryTerm[], seen: Set<string>): TextPiece[] {
  const forms = formsOf(glossary);
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(forms.pattern)) {
    const term = forms.termOf(match[0]);
    if (!term || seen.has(term.id)) continue;
    seen.add(term.id);
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ term, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

interface Forms {
  readonly pattern: RegExp;
  termOf(found: string): GlossaryTerm | undefined;
}

const made = new WeakMap<readonly GlossaryTerm[], Forms>();

function formsOf(glossary: readonly GlossaryTerm[]): Forms {
  const known = made.get(glossary);
  if (known) return known;
  const byForm = new Map<string, GlossaryTerm>();
  for (const term of glossary) for (const form of wordsFor(term)) if (!byForm.has(key(form))) byForm.set(key(form), term);
  const alternatives = [...byForm.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const forms: Forms = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join("|")})s?(?![\\p{L}\\p{N}-])`, "giu"),
    termOf: (found) => byForm.get(key(found)) ?? byForm.get(key(found).replace(/s$/, "")),
  };
  made.set(glossary, forms);
  return forms;
}

/** The forms in which a term stands in a text: itself, its long form, and each of two that are joined. Short common words stay unmarked. */
function wordsFor({ term, expansion }: GlossaryTerm): string[] {
  const bare = (text: string) => text.replace(/ \(.*\)$/, "").replaceAll('"', "");
  return [bare(term), ...term.split(" / "), ...(expansion ? [bare(expansion)] : [])].filter((form) => form.length > 1);
}

function key(form: string): string {
  return form.toLowerCase();
}
