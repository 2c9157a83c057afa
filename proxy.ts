import { type NextRequest, NextResponse } from "next/server";
import { isCatalogueUnavailable } from "@/lib/catalogue/catalogue-unavailable";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { readRecord } from "@/lib/catalogue/read-record";
import { unavailablePage } from "@/lib/catalogue/unavailable-page";

/**
 * Stands before the pages that ask the catalogue at request time. A page cannot answer 503 itself; without a usable catalogue it
 * must not draw an empty list either, so the answer is given here. Pages drawn when the site was built need no catalogue.
 * Nor can a page that is drawn at request time answer 404 with words that need no script: an unknown figure is sent to where
 * there is no page at all.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  try {
    const catalogue = await getCatalogue();
    const figure = /^\/figures\/([^/]+)$/.exec(request.nextUrl.pathname)?.[1];
    if (figure !== undefined && !(await readRecord(catalogue, "figures", figure)))
      return NextResponse.rewrite(new URL("/figures/none/such", request.url));
    return NextResponse.next();
  } catch (error) {
    if (isCatalogueUnavailable(error)) return unavailablePage(error.message);
    throw error;
  }
}

export const config = {
  matcher: ["/studies", "/trials", "/cell-sources", "/mechanisms", "/references", "/claims", "/compare", "/search", "/figures/:id"],
};
