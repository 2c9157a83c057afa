import { createElement } from "react";
import { FigureFile } from "@/components/figure/figure-file";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { writeQuery } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { readFigureSources } from "@/lib/pictures/asking/read-figure-sources";
import { sourceLine } from "@/lib/pictures/figures/figure-caption";
import { figureFontRules } from "@/lib/pictures/figures/figure-fonts";
import { renderFigure } from "@/lib/pictures/figures/render-figure";

/** A figure as an SVG file, under the filters and with the arrow raised that an address names; null where there is no such figure. */
export async function readFigureFile(catalogue: Catalogue, id: string, params: URLSearchParams): Promise<string | null> {
  const reading = await readFigure(catalogue, id, params);
  if (!reading) return null;
  const shape = shapeIn(catalogue, "studies");
  const { references, added } = await readFigureSources(catalogue, reading.figure);
  const rendered = renderFigure(
    { ...reading, raised: new Set(reading.raised ? [reading.raised] : []), filters: writeQuery(shape, reading.query) },
    "wide",
  );
  // Not at the top: Next refuses a page's bundle that names it, though a route may use it.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const svg = renderToStaticMarkup(
    createElement(FigureFile, {
      rendered,
      fonts: figureFontRules(),
      caption: reading.figure.caption.map((sentence) => sentence.text).join(" "),
      sources: `Sources: references ${references.join(", ")} of Roshandel et al. 2022${added.length > 0 ? `, and ${added.map((study) => study.name).join(", ")}` : ""}. ${sourceLine(catalogue.release)}`,
      filterSentence: reading.isFiltered
        ? `Shown: ${reading.answer.matched} of ${reading.answer.total} studies${sentenceOf(shape, reading.query)}.`
        : "",
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
