import type { CslItem } from "./csl-item.ts";
import { type ReferenceStyle, referenceStyles, writeReferences } from "./write-references.ts";

/** A reference in one of the styles in which it is written out, such as Vancouver and APA. */
export interface WrittenReference {
  readonly style: string;
  readonly text: string;
}

/** A work as a reference in each style, with the style's name. */
export function inEveryStyle(item: CslItem): WrittenReference[] {
  return (Object.keys(referenceStyles) as ReferenceStyle[]).map((style) => ({
    style: referenceStyles[style],
    text: writeReferences([item], style)[0] ?? "",
  }));
}
