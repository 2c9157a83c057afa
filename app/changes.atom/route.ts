import { answering } from "@/lib/api/answering";
import { xmlResponse } from "@/lib/api/xml-response";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { releaseEntry } from "@/lib/catalogue/release-entry";
import { siteOf } from "@/lib/exports/site-of";
import { writeAtom } from "@/lib/feeds/write-atom";

export const dynamic = "force-dynamic";

/** The feed of changes. One release has been made so far; a later one adds its entry before those that are here. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => xmlResponse(writeAtom(siteOf(request), [releaseEntry(await getCatalogue())]), "application/atom+xml"));
}
