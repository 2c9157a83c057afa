import { isListKind, listKindNames } from "./list-kinds.ts";
import { emptyList, keyOf, type ListEntry, listLimits, type MyList } from "./my-list.ts";
import { listFormat, listVersion } from "./write-my-list.ts";

/** A list read from a text, with a sentence on everything that could not be read. */
export interface ReadList {
  readonly value: MyList;
  readonly problems: readonly string[];
}

/** Ids of records as addresses have them. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const releasePattern = /^[\w.-]{0,40}$/;

/**
 * Reads a list from a text: the browser's store, or a file that a reader brings. Never throws. What cannot be read is left out and
 * named by line or by record and field; the rest is the value. Written by hand and not as a zod schema because every page of the site
 * reads the store, and zod is larger than the rest of a page's own script; a test holds it against a schema.
 */
export function readMyList(text: string): ReadList {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return { value: emptyList, problems: [`The text is not JSON${placeOf(error, text)}.`] };
  }
  if (!isObject(json) || json["format"] !== listFormat)
    return { value: emptyList, problems: [`The text is no list of this site: its field “format” is not “${listFormat}”.`] };
  if (json["version"] !== listVersion)
    return {
      value: emptyList,
      problems: [`The list is of version ${told(json["version"])}, and this site reads version ${listVersion}.`],
    };
  const problems: string[] = [];
  const { title, entries } = json;
  const named = typeof title === "string" && title.length <= listLimits.title;
  if (!named) problems.push(`The title is not a text of up to ${listLimits.title} characters.`);
  const read = new Map<string, ListEntry>();
  if (!Array.isArray(entries)) problems.push("The field “entries” is not a list of records.");
  for (const [place, given] of (Array.isArray(entries) ? entries : []).entries()) {
    const wrong = read.size >= listLimits.entries ? `is one too many; a list holds up to ${listLimits.entries}` : wrongWith(given);
    const key = wrong ? "" : keyOf(given as ListEntry);
    if (wrong || read.has(key)) problems.push(`Record ${place + 1} ${wrong ?? `is ${key} once more`}.`);
    else read.set(key, entryOf(given as ListEntry));
  }
  return { value: { title: named ? title : "", entries: [...read.values()] }, problems };
}

/** What is wrong with a record of a list, as the rest of a sentence; null where nothing is. */
function wrongWith(given: unknown): string | null {
  if (!isObject(given)) return `is ${told(given)} and not a record with fields`;
  const { kind, id, release, addedAt } = given;
  if (!isListKind(kind)) return `has the kind ${told(kind)}; there are ${listKindNames.join(", ")}`;
  if (typeof id !== "string" || !idPattern.test(id)) return `has the id ${told(id)}; an id is made of letters, digits and hyphens`;
  for (const field of ["label", "detail", "note"] as const) {
    const text = given[field];
    if (typeof text !== "string" || text.length > listLimits[field]) return `has no ${field} of up to ${listLimits[field]} characters`;
  }
  if (given["label"] === "") return "has an empty label";
  if (typeof release !== "string" || !releasePattern.test(release)) return `has the release ${told(release)}, which is no release’s name`;
  if (addedAt !== undefined && (typeof addedAt !== "string" || !dayPattern.test(addedAt)))
    return `has ${told(addedAt)} as the day it was added, and not a day such as 2026-11-24`;
  return null;
}

/** The fields of a record and no others. */
function entryOf({ kind, id, label, detail, note, release, addedAt }: ListEntry): ListEntry {
  return { kind, id, label, detail, note, release, ...(addedAt === undefined ? {} : { addedAt }) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a sentence names it, cut short. */
function told(value: unknown): string {
  if (value === undefined) return "no value";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = String(value).replace(/\p{Cc}/gu, "�");
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

/** Where a text stops being JSON, as far as the browser says: ", line 3". */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return `, line ${line}`;
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? "" : `, line ${text.slice(0, Number(at)).split("\n").length}`;
}
