import { createHash } from "node:crypto";
import { corsHeaders } from "./cors-headers.ts";

/**
 * How long an answer may be kept. It changes with a release only: a reader's own copy is good for five minutes, one shared by a network
 * for an hour, and for a day after that it may be given out once more while it is asked for anew. Every answer names its release.
 */
export const cacheControl = "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400";

/** Another address that belongs to an answer: its relation (RFC 8288) and where it is, as a path. */
export interface AnswerLink {
  readonly rel: "canonical" | "alternate" | "first" | "prev" | "next" | "last";
  readonly href: string;
  readonly type?: string;
}

/**
 * A good answer of the API. Its tag is made of its own bytes, so that equal tags mean equal answers, whatever changed between two
 * starts: data, program or both. It is a weak one, because the server may compress the bytes on their way. Links are paths, so that a
 * copy that a network keeps is right under any of the site's names.
 */
export function jsonResponse(body: unknown, links: readonly AnswerLink[] = []): Response {
  const text = `${JSON.stringify(body)}\n`;
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": cacheControl,
      etag: `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`,
      link: [...links, ...described].map(linkText).join(", "),
      ...corsHeaders,
    },
  });
}

/** Where the API is described, for programs and for people (RFC 8631). */
const described = [
  { rel: "service-desc", href: "/api/v1/openapi.json", type: "application/json" },
  { rel: "service-doc", href: "/api", type: "text/html" },
];

function linkText({ rel, href, type }: { rel: string; href: string; type?: string }): string {
  return `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`;
}
