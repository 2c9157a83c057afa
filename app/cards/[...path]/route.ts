import { createHash } from "node:crypto";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readCard } from "@/lib/pictures/asking/read-card";
import { readCardAddress } from "@/lib/pictures/cards/card-address";
import { answering } from "@/lib/publishing/api/answering";
import { corsHeaders } from "@/lib/publishing/api/cors-headers";
import { cacheControl } from "@/lib/publishing/api/json-response";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { readOnly } from "@/lib/publishing/api/read-only";
import { searchOf } from "@/lib/publishing/api/search-of";
import { cardPng, drawCard } from "../draw-card";

type Context = { params: Promise<{ path: string[] }> };

/**
 * The picture that other sites show with a link to a page: `/cards/studies.png?species=rat` for `/studies?species=rat`. Its tag is made
 * of what is drawn, so that somebody who has it already is told so before it is drawn as a PNG.
 */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly<Context>((request, { params }) =>
  answering(async () => {
    const subject = readCardAddress((await params).path, searchOf(request).toString());
    if (!subject)
      return problemResponse(
        404,
        "No such picture",
        "There is no picture at this address; every page names its own in its head (og:image).",
      );
    const reading = await readCard(await getCatalogue(), subject);
    if ("refused" in reading) return problemResponse(404, "No such picture", reading.refused);
    const svg = await drawCard(reading.card);
    const etag = `W/"${createHash("sha256").update(svg).digest("base64url").slice(0, 27)}"`;
    const headers = { "content-type": "image/png", "cache-control": cacheControl, etag, ...corsHeaders };
    // The copy that the asker has is compared with the tag alone; `readOnly` then leaves the body out.
    const known = request.headers.get("if-none-match")?.includes(etag.slice(2)) ?? false;
    return new Response(known || request.method === "HEAD" ? "" : await cardPng(svg), { headers });
  }),
);
