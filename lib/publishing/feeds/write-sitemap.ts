import { xmlText } from "./xml-text.ts";

/** The most addresses that one sitemap may hold, by the protocol. */
export const sitemapLimit = 50_000;

/** A sitemap (sitemaps.org 0.9) of addresses within the site. All carry the day of the release, because nothing changes between two. */
export function writeSitemap(site: string, paths: readonly string[], date: string): string {
  return document(
    "urlset",
    paths.map((path) => `<url><loc>${xmlText(site + path)}</loc><lastmod>${date}</lastmod></url>`),
  );
}

/** The index of several sitemaps, for a catalogue whose pages one cannot hold. */
export function writeSitemapIndex(site: string, paths: readonly string[], date: string): string {
  return document(
    "sitemapindex",
    paths.map((path) => `<sitemap><loc>${xmlText(site + path)}</loc><lastmod>${date}</lastmod></sitemap>`),
  );
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</${root}>
`;
}
