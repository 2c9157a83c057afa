import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { others } from "./author-names.ts";
import type { CslItem } from "./csl-item.ts";

/**
 * RIS, one entry an item, one line a value, CRLF. Citation.js says which tag a field has. Its text is not used, because it breaks
 * lines at 70 characters, also within words and addresses, which readers put together with a space. Its tags are completed by
 * what the format has a place for: first and last page (SP, EP), day of access (Y2), PMID (AN), the site or registry (T2) and the
 * registry's number (M1). A list of authors that is cut has no tag: a note (N1) says so.
 */
export function writeRis(items: readonly CslItem[]): string {
  const known = items.map((item) => (item.author ? { ...item, author: item.author.filter((name) => !isOthers(name)) } : item));
  return plugins.output
    .format("ris", known, { format: "object" })
    .map((tags, index) => entryOf(items[index] as CslItem, tags))
    .join("");
}

function entryOf(item: CslItem, { TY, ID: _cut, SP, M1: _accessed, ...tags }: Record<string, string | string[]>): string {
  const [first, last] = item.page?.match(/^([^-]+)-([^-]+)$/)?.slice(1) ?? [SP];
  const cut = item.author?.some(isOthers) ? ["The list of authors is cut."] : [];
  const all: Record<string, string | readonly string[] | undefined> = {
    ...tags,
    T2: tags["T2"] ?? item["container-title"],
    SP: first,
    EP: last,
    AN: item.PMID,
    M1: item.number,
    ET: item.version,
    Y2: item.accessed ? `${item.accessed["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("/")}` : undefined,
    N1: [...[tags["N1"] ?? []].flat(), ...cut],
    ID: item.id,
  };
  const lines = Object.entries(all).flatMap(([tag, values]) => [values ?? []].flat().map((value) => line(tag, value)));
  return [line("TY", String(TY)), ...lines, line("ER", "")].join("");
}

/** A value on one line: the format knows no line breaks within one. */
function line(tag: string, value: string): string {
  return `${tag}  - ${String(value).replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}\r\n`;
}

function isOthers(name: NonNullable<CslItem["author"]>[number]): boolean {
  return "literal" in name && name.literal === others.literal;
}
