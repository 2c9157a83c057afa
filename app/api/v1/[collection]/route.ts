import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import { readQuery, writeQuery } from "@/lib/catalogue/facets/query";
import { jsonResponse } from "@/lib/publishing/api/json-response";
import { pageLinks } from "@/lib/publishing/api/page-links";
import { readOnly } from "@/lib/publishing/api/read-only";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { withCollection } from "@/lib/publishing/api/with-collection";
import { listAnswer } from "@/lib/publishing/asking/list-answer";

/** A list as data: the same parameters as the page, through the same function; what the page leaves out with a note is refused here. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(
  async (request, { params }: { params: Promise<{ collection: string }> }) => {
    const { collection: given } = await params;
    return withCollection(given, async (collection) => {
      const catalogue = await getCatalogue();
      const shape = shapeIn(catalogue, collection);
      const { query, problems } = readQuery(shape, searchOf(request));
      const refusal = refuseParameters(problems);
      if (refusal) return refusal;
      const listing = await listRecords(catalogue, collection, query);
      const data = listAnswer(catalogue, collection, query, listing);
      const pageAt = (page: number) => {
        const at = writeQuery(shape, { ...query, page });
        return `/api/v1/${collection}${at ? `?${at}` : ""}`;
      };
      return jsonResponse(data, [
        { rel: "canonical", href: `/api/v1${data.pageUrl}` },
        { rel: "alternate", href: data.pageUrl, type: "text/html" },
        ...pageLinks(listing.page, listing.pages, pageAt),
      ]);
    });
  },
);
