import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import { jsonResponse } from "@/lib/publishing/api/json-response";
import { onlyRelease } from "@/lib/publishing/api/only-release";
import { readOnly } from "@/lib/publishing/api/read-only";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { readApiDocument } from "@/lib/publishing/asking/read-api-document";

/** The description of the API as an OpenAPI 3.1 document. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  answering(async () => {
    const refusal = refuseParameters(onlyRelease(searchOf(request)));
    if (refusal) return refusal;
    return jsonResponse(await readApiDocument(await getCatalogue()), [{ rel: "canonical", href: "/api/v1/openapi.json" }]);
  }),
);
