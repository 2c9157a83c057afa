/** A good answer of the API. Anyone may read it from anywhere; it is the same until the next release. */
export function jsonResponse(body: unknown): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=0, must-revalidate",
    },
  });
}
