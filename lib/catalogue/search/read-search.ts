import type { Problem } from "../facets/query.ts";
import { type SearchKind, searchKinds } from "./search-kinds.ts";

/** A search: what is asked for, and the kind and page of hits that are looked at. */
export interface Search {
  readonly q: string;
  /** Null: all kinds, a few hits of each. */
  readonly kind: SearchKind | null;
  /** From 1; of one kind only. */
  readonly page: number;
}

/** Hits on a page of one kind. */
export const searchPageSize = 50;
/** Longest search, in characters. */
export const searchLengthMax = 200;

/** Reads a search from an address. Never throws: what cannot be used becomes a problem, and the rest is answered. */
export function readSearch(params: URLSearchParams): { search: Search; problems: Problem[] } {
  const problems: Problem[] = [];
  const given = params
    .getAll("q")
    .join(" ")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const q = [...given].slice(0, searchLengthMax).join("").trim();
  if (q !== given)
    problems.push({ parameter: "q", value: "", message: `Only the first ${searchLengthMax} characters are searched for.`, accepts: [] });
  const wanted = params.get("kind")?.trim().toLowerCase() || null;
  const kind = searchKinds.find((one) => one === wanted) ?? null;
  if (wanted !== null && kind === null)
    problems.push({
      parameter: "kind",
      value: wanted.slice(0, 60),
      message: `“${wanted.slice(0, 60)}” is no kind of record that is searched; all kinds are shown.`,
      accepts: searchKinds,
    });
  const asked = params.get("page");
  const page = asked !== null && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
  if (asked && String(page) !== asked)
    problems.push({ parameter: "page", value: asked.slice(0, 60), message: "The page is not a whole number from 1.", accepts: [] });
  for (const name of new Set(params.keys()))
    if (!["q", "kind", "page"].includes(name))
      problems.push({
        parameter: name.slice(0, 60),
        value: "",
        message: `There is no parameter “${name.slice(0, 60)}” here.`,
        accepts: ["q", "kind", "page"],
      });
  return { search: { q, kind, page: kind === null ? 1 : page }, problems };
}

/** The shortest address of a search. `readSearch` gives the search back. */
export function searchAddress({ q, kind, page }: Search): string {
  const parts = [
    ...(q ? [`q=${encodeURIComponent(q).replaceAll("%20", "+")}`] : []),
    ...(kind ? [`kind=${kind}`] : []),
    ...(page > 1 ? [`page=${page}`] : []),
  ];
  return parts.length > 0 ? `/search?${parts.join("&")}` : "/search";
}
