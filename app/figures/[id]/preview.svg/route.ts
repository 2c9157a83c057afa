import { createElement } from "react";
import { FigurePreview } from "@/components/figure/figure-preview";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { figureFontRules } from "@/lib/pictures/figures/figure-fonts";
import { renderFigure } from "@/lib/pictures/figures/render-figure";
import { answering } from "@/lib/publishing/api/answering";
import { problemResponse } from "@/lib/publishing/api/problem-response";

/** A figure without its surroundings, for a small picture on another page; it follows the page's theme. */
export function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => {
    const { id } = await params;
    const reading = await readFigure(await getCatalogue(), id, new URLSearchParams());
    if (!reading) return problemResponse(404, "No such figure", `There is no figure “${id.slice(0, 60)}”; /mechanisms shows them all.`);
    const rendered = renderFigure({ ...reading, raised: new Set(), filters: "" }, "wide");
    // Not at the top: Next refuses a page's bundle that names it, though a route may use it.
    const { renderToStaticMarkup } = await import("react-dom/server");
    return new Response(renderToStaticMarkup(createElement(FigurePreview, { rendered, fonts: figureFontRules() })), {
      headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=3600" },
    });
  });
}
