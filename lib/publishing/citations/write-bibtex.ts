import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { others } from "./author-names.ts";
import type { CslItem, CslName } from "./csl-item.ts";

const { format } = plugins.config.get("@bibtex");
// In its ASCII mode the library drops every letter it has no TeX command for, Arabic ones among them. Today's BibTeX reads UTF-8.
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** BibTeX in UTF-8, one entry an item, the item's id as key. What TeX would take for a command is written out as text. */
export function writeBibtex(items: readonly CslItem[]): string {
  return plugins.output
    .format("bibtex", items.map(forTex), {})
    .trimStart()
    .replace(new RegExp(`^(\\tauthor = .*) and \\{${others.literal}\\}`, "gm"), "$1 and others");
}

/** An item with its words safe for TeX; addresses and DOIs are read as they are. BibTeX has a month but no day, so the year alone is given. */
function forTex(item: CslItem): Record<string, unknown> {
  const { id, type, DOI, PMID, PMCID, URL, issued, accessed, number, ...words } = item;
  return {
    ...(texOf(words) as object),
    id,
    type,
    ...(DOI === undefined ? {} : { DOI }),
    ...(URL === undefined ? {} : { URL: URL.replace(/[{}\\]/g, encodeURIComponent) }),
    ...(issued === undefined ? {} : { issued: { "date-parts": [issued["date-parts"][0].slice(0, 1)] } }),
    note: texOf(
      [
        item.note,
        PMID === undefined ? "" : `PMID: ${PMID}.`,
        PMCID === undefined ? "" : `PMCID: ${PMCID}.`,
        accessed === undefined ? "" : `Accessed ${accessed["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-")}.`,
      ]
        .filter(Boolean)
        .join(" "),
    ),
    ...(type === "webpage" && item["container-title"] !== undefined ? { publisher: texOf(item["container-title"]) } : {}),
    ...(number === undefined ? {} : { number: texOf(number) }),
  };
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

function texOf(value: unknown): unknown {
  if (typeof value === "string")
    return value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\\{}^~<>&%$#_]/g, (sign) => commands[sign] ?? sign);
  if (Array.isArray(value)) return value.map(texOf);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value as CslName).map(([key, part]) => [key, texOf(part)]));
  return value;
}
