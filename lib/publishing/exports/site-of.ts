/**
 * Scheme and host under which a reader reached the site, for addresses in files that leave it. `SITE_ADDRESS` wins where whoever
 * publishes the site has set it; else it is what the request says, a proxy's word before the server's own.
 */
export function siteOf(request: Request): string {
  const set = process.env["SITE_ADDRESS"];
  if (set) return set.replace(/\/+$/, "");
  const own = new URL(request.url);
  const host = first(request.headers.get("x-forwarded-host")) ?? request.headers.get("host") ?? own.host;
  const scheme = first(request.headers.get("x-forwarded-proto")) ?? own.protocol.replace(":", "");
  return /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:]+\](:\d{1,5})?$/.test(host) && /^https?$/.test(scheme)
    ? `${scheme}://${host}`
    : own.origin;
}

function first(header: string | null): string | null {
  return header?.split(",")[0]?.trim() || null;
}
