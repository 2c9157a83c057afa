import { answering } from "@/lib/api/answering";
import { jsonResponse } from "@/lib/api/json-response";
import { onlyRelease } from "@/lib/api/only-release";
import { readOnly } from "@/lib/api/read-only";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { searchOf } from "@/lib/api/search-of";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { readApiDocument } from "@/lib/catalogue/read-api-document";

/** The description of the API as an OpenAPI 3.1 document. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  answering(async () => {
    const refusal = refuseParameters(onlyRelease(searchOf(request)));
    if (refusal) return refusal;
    return jsonResponse(await readApiDocument(await getCatalogue()), [{ rel: "canonical", href: "/api/v1/openapi.json" }]);
  }),
);
