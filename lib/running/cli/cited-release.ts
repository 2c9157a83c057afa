import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { CitedRelease } from "../../publishing/citations/cite-record.ts";
import { siteAddress } from "../../publishing/linked-data/site-address.ts";

/** The release as citations name it. Their addresses begin with `SITE_ADDRESS`, else with the address at which `npm start` serves. */
export function citedRelease({ release }: Catalogue): CitedRelease {
  return { ...release, site: process.env["SITE_ADDRESS"]?.replace(/\/+$/, "") || siteAddress() };
}
