import type { Problem } from "../facets/query.ts";
import { type CompareKind, compareKindNames, compareLimits, compareNouns } from "./compare-kind.ts";

/** Ids by kind, in the order in which a reader chose them: the order of the columns. */
export type Chosen = Readonly<Record<CompareKind, readonly string[]>>;

/** What an address asks to be compared. */
export interface CompareChoice {
  readonly chosen: Chosen;
  /** The comparison, where two to five records of one kind are chosen. */
  readonly comparable: { readonly kind: CompareKind; readonly ids: readonly string[] } | null;
  /** One sentence on what has to be chosen otherwise; null where there is a comparison, or where nothing is chosen. */
  readonly ask: string | null;
}

/**
 * Reads what is to be compared. Never throws: what cannot be used becomes a problem, and the rest is answered. Ids may be
 * joined by commas or repeated, in any case, with `_` for `-`; an id named twice counts once. `known` holds every id there is.
 */
export function readComparison(params: URLSearchParams, known: Chosen): { value: CompareChoice; problems: Problem[] } {
  const problems: Problem[] = [];
  const chosen = { source: [], study: [], trial: [] } as Record<CompareKind, string[]>;
  for (const kind of compareKindNames) {
    const byName = new Map(known[kind].map((id) => [id.toLowerCase(), id]));
    const given = params.getAll(kind).flatMap((value) => value.split(","));
    for (const value of given.map((one) => one.trim()).filter(Boolean)) {
      const id = byName.get(value.toLowerCase().replaceAll("_", "-").replaceAll(" ", "-"));
      if (id === undefined) {
        const named = short(value);
        problems.push({ parameter: kind, value: named, message: `There is no ${compareNouns[kind].one} “${named}”.`, accepts: [] });
      } else if (!chosen[kind].includes(id)) chosen[kind].push(id);
    }
  }
  for (const name of new Set(params.keys())) {
    if (!compareKindNames.some((kind) => kind === name)) {
      const named = short(name);
      problems.push({
        parameter: named,
        value: short(params.get(name) ?? ""),
        message: `There is no parameter “${named}” here.`,
        accepts: compareKindNames,
      });
    }
  }
  return { value: { chosen, ...judge(chosen) }, problems };
}

/** The shortest address of a choice. `readComparison` gives the choice back. */
export function writeComparison(chosen: Partial<Chosen>): string {
  const parts = compareKindNames.flatMap((kind) => {
    const ids = chosen[kind] ?? [];
    return ids.length > 0 ? [`${kind}=${ids.map((id) => encodeURIComponent(id)).join(",")}`] : [];
  });
  return parts.length > 0 ? `/compare?${parts.join("&")}` : "/compare";
}

function judge(chosen: Chosen): Pick<CompareChoice, "comparable" | "ask"> {
  const kinds = compareKindNames.filter((kind) => chosen[kind].length > 0);
  const [kind] = kinds;
  if (kind === undefined) return { comparable: null, ask: null };
  if (kinds.length > 1) {
    const named = kinds.map((one) => numbered(one, chosen[one].length));
    const list = `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
    return { comparable: null, ask: `${list} are chosen together; a comparison is of one kind at a time.` };
  }
  const ids = chosen[kind];
  if (ids.length < compareLimits.min) return { comparable: null, ask: `One ${compareNouns[kind].one} is chosen; choose one to four more.` };
  if (ids.length > compareLimits.max)
    return { comparable: null, ask: `${numbered(kind, ids.length)} are chosen; a comparison takes up to five, so let some go.` };
  return { comparable: { kind, ids }, ask: null };
}

/** "1 study", "7 studies". */
function numbered(kind: CompareKind, count: number): string {
  return `${count} ${count === 1 ? compareNouns[kind].one : compareNouns[kind].many}`;
}

/** Echoes of a reader's input are kept short, so that a long one does not fill the page. */
function short(text: string): string {
  const characters = [...text.replace(/\p{Cc}/gu, "�")];
  return characters.length <= 60 ? characters.join("") : `${characters.slice(0, 59).join("")}…`;
}
