/**
 * What crawlers are asked (RFC 9309): everything may be read. Left out are pages of hits and addresses with two parameters or more,
 * because filters can be combined without end and every record has a page of its own. The data behind them has the API.
 */
export function writeRobots(site: string): string {
  return `User-agent: *
Allow: /
Disallow: /search?
Disallow: /*?*&

Sitemap: ${site}/sitemap.xml
`;
}
