import { jsonResponse } from "@/lib/api/json-response";
import { onlyRelease } from "@/lib/api/only-release";
import { problemResponse } from "@/lib/api/problem-response";
import { readOnly } from "@/lib/api/read-only";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { searchOf } from "@/lib/api/search-of";
import { withCollection } from "@/lib/api/with-collection";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { recordAnswer } from "@/lib/catalogue/record-answer";
import { short } from "@/lib/facets/query";

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
