import { siteOf } from "@/lib/publishing/exports/site-of";
import { writeRobots } from "@/lib/publishing/feeds/write-robots";

export const dynamic = "force-dynamic";

/** What crawlers are asked, and where the sitemap is. */
export function GET(request: Request): Response {
  return new Response(writeRobots(siteOf(request)), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
