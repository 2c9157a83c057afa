import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { others } from "./author-names.ts";
import type { CslItem } from "./csl-item.ts";

/** Styles in which references are written out. Their CSL styles come with Citation.js. */
export const referenceStyles = { vancouver: "Vancouver", apa: "APA" } as const;
export type ReferenceStyle = keyof typeof referenceStyles;

const { styles } = plugins.config.get("@csl");
// "2020a" tells works of one list apart. Here each reference is written for itself, so that it is the same alone and in any list.
styles.add("apa-alone", styles.get("apa").replace(/ disambiguate-add-(?:year-suffix|names|givenname)="true"/g, ""));
const templates = { vancouver: "vancouver", apa: "apa-alone" } as const;

/**
 * References as plain text, one an item, in the order given and without a number. The text is what citeproc makes of the style,
 * but for one thing: in APA the rest of a list that is cut is "et al.", not another author after "&".
 */
export function writeReferences(items: readonly CslItem[], style: ReferenceStyle): string[] {
  const entries = plugins.output.format("bibliography", items.map(forCiteproc), {
    template: templates[style],
    lang: "en-US",
    nosort: true,
    format: "text",
    asEntryArray: true,
  });
  const byId = new Map(entries.map(([id, text]) => [String(id), tidy(text)]));
  return items.map((item) => byId.get(item.id) ?? item.title);
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^\d+\. /, "")
    .replace(`, & ${others.literal}`, `, ${others.literal}`);
}

/** Names of sites and registries keep their capitals. Our notes are not part of a reference. */
function forCiteproc({ note: _note, ...item }: CslItem): CslItem {
  const container = item["container-title"];
  if (item.type !== "webpage" || container === undefined) return item;
  return { ...item, "container-title": `<span class="nocase">${container}</span>` };
}
