import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import { xmlResponse } from "@/lib/publishing/api/xml-response";
import { publishedEntry, releaseEntry } from "@/lib/publishing/asking/release-entry";
import { siteOf } from "@/lib/publishing/exports/site-of";
import { writeAtom } from "@/lib/publishing/feeds/write-atom";
import { readReleases } from "@/lib/publishing/releases/read-releases";

export const dynamic = "force-dynamic";

/** The feed of changes: every release that was published; where none was, the state that is served. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const published = readReleases();
    const entries = published.length > 0 ? published.map(publishedEntry) : [releaseEntry(await getCatalogue())];
    return xmlResponse(writeAtom(siteOf(request), entries), "application/atom+xml");
  });
}
