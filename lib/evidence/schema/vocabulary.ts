import { z } from "zod";

/** One word of a controlled vocabulary: what it is called in addresses, on the page, and what it means. */
export interface Term {
  /** Stable slug, used in `data/`, in addresses and in the API. Never changes once published. */
  readonly id: string;
  /** The words a reader sees. */
  readonly label: string;
  /** The same where room is short, such as in a table's cell. */
  readonly short?: string;
  /** One sentence of meaning, shown beside the term and printed in the field dictionary. */
  readonly definition: string;
  /** The broader term that includes this one: choosing the parent in a filter includes all its children. */
  readonly parent?: string;
  /** For a value that means several terms at once: filters treat a record that has it as having each of these. */
  readonly standsFor?: readonly string[];
}

/** A closed list of terms in reading order. The order is meaning: facets, columns and figures list by it. */
export interface Vocabulary<Id extends string = string> {
  /** What the list is a list of, in the singular: "host species". */
  readonly name: string;
  readonly terms: readonly Term[];
  readonly ids: readonly Id[];
  /** zod schema that accepts the ids and nothing else. */
  readonly schema: z.ZodType<Id, Id>;
  /** The term with this id. Throws for an id that is not in the list: data is checked before it gets here. */
  term(id: string): Term;
}

/** Declares a vocabulary once. Types, validation, filters, labels, the field dictionary and the API derive from it. */
export function defineVocabulary<const T extends readonly Term[]>(name: string, terms: T): Vocabulary<T[number]["id"]> {
  const byId = new Map<string, Term>(terms.map((term) => [term.id, term]));
  if (byId.size !== terms.length) throw new Error(`vocabulary "${name}" lists a term twice`);
  for (const term of terms as readonly Term[]) {
    if (term.parent && !byId.has(term.parent)) throw new Error(`vocabulary "${name}": ${term.id} has an unknown parent`);
  }
  const ids = terms.map((term) => term.id) as T[number]["id"][];
  return {
    name,
    terms,
    ids,
    schema: z.enum(ids as [T[number]["id"], ...T[number]["id"][]], {
      error: (issue) => `${quoted(issue.input)} is not a ${name}; known: ${ids.join(", ")}`,
    }) as unknown as z.ZodType<T[number]["id"], T[number]["id"]>,
    term(id) {
      const term = byId.get(id);
      if (!term) throw new Error(`"${id}" is not a ${name}`);
      return term;
    },
  };
}

/** The ids of a vocabulary as a TypeScript union. */
export type TermId<V> = V extends Vocabulary<infer Id> ? Id : never;

/** What stands in the place of a term, for a message. Objects not by `String`: data can hold one whose `toString` is no function. */
function quoted(input: unknown): string {
  return `"${typeof input === "object" ? JSON.stringify(input) : String(input)}"`;
}
