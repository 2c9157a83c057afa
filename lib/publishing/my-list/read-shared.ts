import { type Problem, short } from "../../catalogue/facets/query.ts";
import { isListKind, listKindNames } from "./list-kinds.ts";
import { keyOf, listLimits, type RecordKey } from "./my-list.ts";
import type { SharedList } from "./shared-address.ts";

/** Finds a record by its kind and an id in any case; undefined where there is none. */
export type FindRecord = (kind: RecordKey["kind"], id: string) => string | undefined;

/**
 * Reads a shared list from an address. Never throws: what cannot be used becomes a problem, and the rest is answered. Records may be
 * joined by commas or repeated, in any case.
 */
export function readShared(params: URLSearchParams, find: FindRecord): { value: SharedList; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (parameter: string, value: string, message: string, accepts: readonly string[] = []) =>
    problems.push({ parameter: short(parameter), value: short(value), message, accepts });
  const records = new Map<string, RecordKey>();
  let over = 0;
  const given = params.getAll("records").flatMap((value) => value.split(","));
  for (const value of given.map((one) => one.trim()).filter(Boolean)) {
    const [, kind = "", named = ""] = /^([^:]*):(.*)$/s.exec(value.toLowerCase()) ?? [];
    if (!isListKind(kind)) {
      wrong("records", value, `“${short(value)}” does not begin with a kind of record and a colon.`, listKindNames);
      continue;
    }
    const id = find(kind, named.trim());
    if (id === undefined) wrong("records", value, `There is no record “${short(value)}”.`);
    else if (records.has(keyOf({ kind, id })))
      wrong("records", value, `“${short(value)}” is named more than once; it stands at its first place.`);
    else if (records.size >= listLimits.entries) over++;
    else records.set(keyOf({ kind, id }), { kind, id });
  }
  if (over > 0)
    wrong(
      "records",
      String(over),
      `A list holds up to ${listLimits.entries} records, so that its address is short enough for servers and mail programs; ${over} more ${over === 1 ? "was" : "were"} named.`,
    );
  for (const name of new Set(params.keys())) {
    if (name !== "records" && name !== "title")
      wrong(name, params.get(name) ?? "", `There is no parameter “${short(name)}” here.`, ["records", "title"]);
  }
  return { value: { title: readTitle(params, wrong), records: [...records.values()] }, problems };
}

function readTitle(params: URLSearchParams, wrong: (parameter: string, value: string, message: string) => void): string {
  const given = params
    .getAll("title")
    .join(" ")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  // A letter that is cut in half is none.
  const title = given
    .slice(0, listLimits.title)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
  if (title !== given) wrong("title", given, `Only the first ${listLimits.title} characters of the title are shown.`);
  return title;
}
