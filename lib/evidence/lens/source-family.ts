import type { CellSource } from "../schema/cell-source.ts";

/** How cell sources stand to each other: who is a kind of whom. What a cell makes is not a kind of that cell. */
export interface SourceFamily {
  /** The broadest source that includes this one; itself where none does. Null for cells without a page. */
  readonly rootOf: (id: string) => string | null;
  /** Whether one source includes the other, or both are the same. */
  readonly isWithin: (narrow: string, broad: string) => boolean;
}

/** The family of the catalogue's sources. */
export function sourceFamily(sources: readonly Pick<CellSource, "id" | "parent">[]): SourceFamily {
  const parentOf = new Map(sources.map((source) => [source.id, source.parent]));
  const lineOf = (id: string): string[] => {
    const parent = parentOf.get(id);
    return parent ? [id, ...lineOf(parent)] : [id];
  };
  return {
    rootOf: (id) => (parentOf.has(id) ? (lineOf(id).at(-1) ?? id) : null),
    isWithin: (narrow, broad) => lineOf(narrow).includes(broad),
  };
}

/**
 * Whether what is stated of some sources (of all, where none is named) concerns a given one. What is stated of a broader source
 * is stated of those it includes, and who asks for a broader source wants what is stated of any that it includes.
 */
export function concerns(stated: readonly string[], source: string, family: SourceFamily): boolean {
  return stated.length === 0 || stated.some((one) => family.isWithin(source, one) || family.isWithin(one, source));
}
