"use client";

import { pagesOf, placeOf } from "@/lib/evidence/words/site-sections";
import { PageLinks } from "./page-links";
import { usePagePath } from "./use-page-path";

/** How many pages of a section a phone has room for in a line; longer sections stand in its menu. */
const fitsPhone = 3;

/** The pages of the section that the reader is in, in a line below the navigation. A section of one page has none. */
export function SectionLine() {
  const place = placeOf(usePagePath());
  const pages = place ? pagesOf(place.section).length : 0;
  if (!place || pages < 2 || place.section.place === "own") return null;
  return (
    <nav className={pages > fitsPhone ? "section-line long" : "section-line"} aria-label={`Section: ${place.section.label}`}>
      <PageLinks section={place.section} place={place} />
    </nav>
  );
}
