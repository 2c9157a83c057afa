import { NextResponse } from "next/server";
import { isCatalogueUnavailable } from "@/lib/catalogue/catalogue-unavailable";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { unavailablePage } from "@/lib/catalogue/unavailable-page";

/**
 * Stands before the pages that ask the catalogue at request time. A page cannot answer 503 itself; without a usable catalogue it
 * must not draw an empty list either, so the answer is given here. Pages drawn when the site was built need no catalogue.
 */
export async function proxy(): Promise<Response> {
  try {
    await getCatalogue();
    return NextResponse.next();
  } catch (error) {
    if (isCatalogueUnavailable(error)) return unavailablePage(error.message);
    throw error;
  }
}

export const config = { matcher: ["/studies", "/trials", "/cell-sources", "/mechanisms", "/references", "/claims"] };
