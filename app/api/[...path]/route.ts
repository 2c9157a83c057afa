import { short } from "@/lib/catalogue/facets/query";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { readOnly } from "@/lib/publishing/api/read-only";

/** Every address below `/api` at which there is nothing: a problem for programs, and never a page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(async (request) =>
  problemResponse(
    404,
    "No such address",
    `There is nothing at “${short(new URL(request.url).pathname)}”; /api/v1/openapi.json describes every address of the API.`,
  ),
);
