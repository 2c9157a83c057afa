import { type Problem, short } from "./query.ts";

/** What a reader of the challenges asks for: those that concern one of some cell sources, or all where none is chosen. */
export interface ChallengeQuery {
  /** Ids of sources, in the order of the given terms, each once. */
  readonly sources: readonly string[];
}

/**
 * Reads the address of the page of challenges. Never throws: what cannot be used becomes a problem, and the rest is answered.
 * As in the lists, values may be joined by commas or repeated, in any case, with `_` for `-`.
 */
export function readChallengeQuery(
  params: URLSearchParams,
  terms: readonly { readonly id: string }[],
): { value: ChallengeQuery; problems: Problem[] } {
  const problems: Problem[] = [];
  const wanted = new Set<string>();
  for (const value of params.getAll("source").flatMap((one) => one.split(","))) {
    const id = value.trim().toLowerCase().replaceAll("_", "-").replaceAll(" ", "-");
    if (id === "") continue;
    if (terms.some((term) => term.id === id)) wanted.add(id);
    else
      problems.push({
        parameter: "source",
        value: short(value),
        message: `“${short(value)}” is not a known cell source.`,
        accepts: terms.map((term) => term.id),
      });
  }
  for (const name of new Set(params.keys()))
    if (name !== "source")
      problems.push({
        parameter: short(name),
        value: short(params.get(name) ?? ""),
        message: `There is no parameter “${short(name)}” here.`,
        accepts: ["source"],
      });
  return { value: { sources: terms.filter((term) => wanted.has(term.id)).map((term) => term.id) }, problems };
}

/** The shortest address of the page, with an anchor where one is meant. `readChallengeQuery` gives the query back. */
export function challengeAddress({ sources }: ChallengeQuery = { sources: [] }, anchor?: string): string {
  const search = sources.length > 0 ? `?source=${sources.join(",")}` : "";
  return `/challenges${search}${anchor ? `#${anchor}` : ""}`;
}
