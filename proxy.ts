import { type NextRequest, NextResponse } from "next/server";
import { isCatalogueUnavailable } from "@/lib/catalogue/asking/catalogue-unavailable";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { pinHeader } from "@/lib/catalogue/asking/pin-header";
import { readRecord } from "@/lib/catalogue/asking/read-record";
import { isMalformed, malformedAddress } from "@/lib/publishing/api/malformed-address";
import { otherRelease } from "@/lib/publishing/api/other-release";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { unavailablePage } from "@/lib/publishing/api/unavailable-page";
import { readManifest } from "@/lib/publishing/releases/read-releases";

/**
 * Stands before the pages that ask the catalogue at request time. A page cannot answer 503 itself; without a usable catalogue it
 * must not draw an empty list either, so the answer is given here. Pages drawn when the site was built need no catalogue.
 * Nor can a page that is drawn at request time answer 404 with words that need no script: an unknown figure is sent to where
 * there is no page at all.
 * And before every address that is pinned to a release, `?release=2026.11`: the release held here is answered as the address without
 * the pin, any other is refused in a sentence, so that pages, files and API need not know of it. A page that sends its reader on to a
 * shorter address finds the pin in a header and keeps it.
 * And before every address with a percent sign: one that cannot be read is said to be so, where Next itself would answer 500.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  if (isMalformed(pathname)) return malformedAddress(pathname);
  try {
    const catalogue = await getCatalogue();
    const pinned = request.nextUrl.searchParams.get("release");
    if (pinned !== null && pinned !== catalogue.release.name)
      return otherRelease(new URL(request.url), pinned, catalogue.release.name, readManifest(pinned) !== null);
    const figure = /^\/figures\/([^/.]+)$/.exec(pathname)?.[1];
    if (figure !== undefined && !(await readRecord(catalogue, "figures", figure)))
      return NextResponse.rewrite(new URL("/figures/none/such", request.url));
    if (pinned === null) return NextResponse.next();
    const unpinned = request.nextUrl.clone();
    unpinned.searchParams.delete("release");
    const headers = new Headers(request.headers);
    headers.set(pinHeader, pinned);
    return NextResponse.rewrite(unpinned, { request: { headers } });
  } catch (error) {
    if (!isCatalogueUnavailable(error)) throw error;
    if (pathname.startsWith("/api/")) return problemResponse(503, "The catalogue is unavailable", error.message);
    return unavailablePage(error.message);
  }
}

export const config = {
  matcher: [
    "/studies",
    "/trials",
    "/cell-sources",
    "/mechanisms",
    "/references",
    "/claims",
    "/discrepancies",
    "/compare",
    "/evidence-map",
    "/challenges",
    "/causes",
    "/reporting",
    "/search",
    "/shared-list",
    "/figures/:id",
    "/(.*%.*)",
    { source: "/:path*", has: [{ type: "query", key: "release" }] },
  ],
};
