/**
 * Scheme and host under which the site is published, for addresses that are written into pages: `SITE_ADDRESS` as it was when the site
 * was built, else the address at which `npm start` serves. Most pages are drawn then, before anyone asks for them under any host, and
 * those drawn later must not name another. Sitemap, feed and files are made at request time and take it from the request (`siteOf`).
 */
export function siteAddress(): string {
  return process.env.PUBLISHED_AT ?? "http://localhost:3000";
}
