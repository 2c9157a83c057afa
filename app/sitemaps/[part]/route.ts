import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { xmlResponse } from "@/lib/publishing/api/xml-response";
import { readSitePaths } from "@/lib/publishing/asking/read-site-paths";
import { siteOf } from "@/lib/publishing/exports/site-of";
import { sitemapLimit, writeSitemap } from "@/lib/publishing/feeds/write-sitemap";

export const dynamic = "force-dynamic";

/** A part of the pages, of which the index names the parts: `/sitemaps/1` holds the first 50,000. */
export function GET(request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  return answering(async () => {
    const { part } = await params;
    const catalogue = await getCatalogue();
    const from = /^[1-9]\d{0,5}$/.test(part) ? (Number(part) - 1) * sitemapLimit : Number.POSITIVE_INFINITY;
    const paths = (await readSitePaths(catalogue)).slice(from, from + sitemapLimit);
    if (paths.length === 0) return problemResponse(404, "No such part", "The sitemap has no such part; /sitemap.xml names those it has.");
    return xmlResponse(writeSitemap(siteOf(request), paths, catalogue.release.date), "application/xml");
  });
}
