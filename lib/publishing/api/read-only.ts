import { corsHeaders } from "./cors-headers.ts";
import { problemResponse } from "./problem-response.ts";

const allowed = "GET, HEAD, OPTIONS";

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/**
 * The methods of an address that can only be read. GET answers, or says 304 to somebody who has the answer already; HEAD answers
 * without the body; OPTIONS tells pages of other sites that they may ask; every other method is refused with 405.
 */
export function readOnly<Context>(answer: Handler<Context>) {
  const GET: Handler<Context> = async (request, context) => unlessKnown(request, await answer(request, context));
  const HEAD: Handler<Context> = async (request, context) => withoutBody(await GET(request, context));
  const OPTIONS = async () =>
    new Response(null, {
      status: 204,
      headers: {
        allow: allowed,
        ...corsHeaders,
        "access-control-allow-methods": allowed,
        "access-control-allow-headers": "If-None-Match",
        "access-control-max-age": "86400",
      },
    });
  const refuse = async (request: Request) =>
    problemResponse(
      405,
      "Only reading is possible",
      `${request.method} is not possible at this address; ${allowed} are.`,
      {},
      { allow: allowed },
    );
  return { GET, HEAD, OPTIONS, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

/** 304 in the place of an answer whose tag the asker named in `If-None-Match`, by the weak comparison of RFC 9110. */
function unlessKnown(request: Request, response: Response): Response {
  const tag = response.headers.get("etag");
  const known = request.headers.get("if-none-match");
  if (response.status !== 200 || tag === null || known === null) return response;
  const opaque = (text: string) => text.replace(/^W\//, "");
  const same = known.trim() === "*" || (known.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => opaque(one) === opaque(tag));
  return same ? withoutBody(response, 304) : response;
}

function withoutBody(response: Response, status = response.status): Response {
  const headers = new Headers(response.headers);
  if (status === 304) headers.delete("content-type");
  void response.body?.cancel();
  return new Response(null, { status, headers });
}
