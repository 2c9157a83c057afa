import { corsHeaders } from "./cors-headers.ts";

/** An error in the form of RFC 9457, `application/problem+json`: what is wrong and what would be right, in one sentence each. */
export function problemResponse(
  status: number,
  title: string,
  detail: string,
  more: Record<string, unknown> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(`${JSON.stringify({ type: "about:blank", title, status, detail, ...more })}\n`, {
    status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 ? { "retry-after": "5" } : {}),
      ...corsHeaders,
      ...headers,
    },
  });
}
