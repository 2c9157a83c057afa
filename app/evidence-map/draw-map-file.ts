import { createElement } from "react";
import { MapFile } from "@/components/evidence-map/map-file";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { dateWords } from "@/lib/evidence/words/date-words";
import type { EvidenceMap } from "@/lib/pictures/evidence-map/build-map";
import { corpusWords } from "@/lib/pictures/evidence-map/map-words";
import { placeMap } from "@/lib/pictures/evidence-map/place-map";
import { sourceLine } from "@/lib/pictures/figures/figure-caption";
import { figureFontRules } from "@/lib/pictures/figures/figure-fonts";

/** A map as an SVG file that needs nothing from outside. */
export async function drawMapFile(map: EvidenceMap, catalogue: Catalogue): Promise<string> {
  // Not at the top: Next refuses a page's bundle that names it, though a route may use it.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const filters = sentenceOf(shapeIn(catalogue, "studies"), map.view.query);
  const svg = renderToStaticMarkup(
    createElement(MapFile, {
      placed: placeMap(map),
      fonts: figureFontRules(),
      notes: [
        `Shown: ${corpusWords(map.matched)}, of ${map.total}${filters}.${map.unlisted > 0 ? ` The year of ${map.unlisted} was not read; they have no place here.` : ""}`,
        `A study counts in each of its rows and columns. A name in bold includes those set in below it. “0 +2?”: none known here, and 2 studies of the row or column may belong, of which the other side was not read. Looked for source by source until ${dateWords(catalogue.release.evidenceReadUntil)}, without a protocol.`,
        `Base review: Roshandel et al. ${catalogue.review.year}. ${sourceLine(catalogue.release)}`,
      ],
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
