import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { short } from "@/lib/catalogue/facets/query";
import { jsonResponse } from "@/lib/publishing/api/json-response";
import { onlyRelease } from "@/lib/publishing/api/only-release";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { readOnly } from "@/lib/publishing/api/read-only";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { withCollection } from "@/lib/publishing/api/with-collection";
import { recordAnswer } from "@/lib/publishing/asking/record-answer";

/** One record whole, with its sources and the records it is linked with. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(
  async (request, { params }: { params: Promise<{ collection: string; id: string }> }) => {
    const { collection: given, id } = await params;
    return withCollection(given, async (collection) => {
      const catalogue = await getCatalogue();
      const data = await recordAnswer(catalogue, collection, id);
      if (!data)
        return problemResponse(
          404,
          "No such record",
          `There is no record “${short(id)}” in ${collection}; /api/v1/${collection} lists them all.`,
        );
      const refusal = refuseParameters(onlyRelease(searchOf(request)));
      if (refusal) return refusal;
      return jsonResponse(data, [
        { rel: "canonical", href: `/api/v1${data.url}` },
        { rel: "alternate", href: data.url, type: "text/html" },
      ]);
    });
  },
);
