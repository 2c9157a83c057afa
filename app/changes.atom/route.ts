import { answering } from "@/lib/api/answering";
import { xmlResponse } from "@/lib/api/xml-response";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { publishedEntry, releaseEntry } from "@/lib/catalogue/release-entry";
import { siteOf } from "@/lib/exports/site-of";
import { writeAtom } from "@/lib/feeds/write-atom";
import { readReleases } from "@/lib/releases/read-releases";

export const dynamic = "force-dynamic";

/** The feed of changes: every release that was published; where none was, the state that is served. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const published = readReleases();
    const entries = published.length > 0 ? published.map(publishedEntry) : [releaseEntry(await getCatalogue())];
    return xmlResponse(writeAtom(siteOf(request), entries), "application/atom+xml");
  });
}
