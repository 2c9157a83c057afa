import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import { xmlResponse } from "@/lib/publishing/api/xml-response";
import { readSitePaths } from "@/lib/publishing/asking/read-site-paths";
import { siteOf } from "@/lib/publishing/exports/site-of";
import { sitemapLimit, writeSitemap, writeSitemapIndex } from "@/lib/publishing/feeds/write-sitemap";

export const dynamic = "force-dynamic";

/** All pages of the site; where they are more than one sitemap may hold, the index of their parts. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const catalogue = await getCatalogue();
    const paths = await readSitePaths(catalogue);
    const { date } = catalogue.release;
    const site = siteOf(request);
    if (paths.length <= sitemapLimit) return xmlResponse(writeSitemap(site, paths, date), "application/xml");
    const parts = Array.from({ length: Math.ceil(paths.length / sitemapLimit) }, (_, part) => `/sitemaps/${part + 1}`);
    return xmlResponse(writeSitemapIndex(site, parts, date), "application/xml");
  });
}
