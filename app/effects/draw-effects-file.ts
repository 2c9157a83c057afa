import { createElement } from "react";
import { EffectsFile } from "@/components/effects/effects-file";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import type { EffectsPlot } from "@/lib/pictures/effects/build-effects";
import { placeEffects } from "@/lib/pictures/effects/place-effects";
import { sourceLine } from "@/lib/pictures/figures/figure-caption";
import { figureFontRules } from "@/lib/pictures/figures/figure-fonts";

/** A plot as an SVG file that needs nothing from outside. */
export async function drawEffectsFile(plot: EffectsPlot, catalogue: Catalogue): Promise<string> {
  // Not at the top: Next refuses a page's bundle that names it, though a route may use it.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const filters = sentenceOf(shapeIn(catalogue, "studies"), plot.view.query);
  const svg = renderToStaticMarkup(
    createElement(EffectsFile, {
      placed: placeEffects(plot),
      title: `Direction of effect by outcome domain: ${plot.matched} of ${plot.total} studies${filters}`,
      fonts: figureFontRules(),
      notes: [
        "A mark is the direction of a study’s outcomes in a domain against injured-untreated, vehicle or sham; at least 70 % of them going one way give it, else they conflict. Filled: the number treated was read (below 50, 50 to 300, above 300 by size); hollow: not read. Small hollow marks are on no side. In the sums: better · worse · no change · conflicting. Vote counting says nothing of the size of effects, and most reports were read as abstracts.",
        sourceLine(catalogue.release),
      ],
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
