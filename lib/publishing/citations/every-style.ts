import type { CslItem } from "./csl-item.ts";
import { type ReferenceStyle, referenceStyles, writeReferences } from "./write-references.ts";

/** A work as a reference in each style, with the style's name. */
export function inEveryStyle(item: CslItem): { readonly style: string; readonly text: string }[] {
  return (Object.keys(referenceStyles) as ReferenceStyle[]).map((style) => ({
    style: referenceStyles[style],
    text: writeReferences([item], style)[0] ?? "",
  }));
}
