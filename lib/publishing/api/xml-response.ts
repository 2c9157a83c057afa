/** XML for machines: anyone may read it from anywhere, and it is asked for anew each time, because a release may have come. */
export function xmlResponse(text: string, type: "application/xml" | "application/atom+xml"): Response {
  return new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "public, max-age=0, must-revalidate",
      "access-control-allow-origin": "*",
    },
  });
}
