import { jsonResponse } from "@/lib/api/json-response";
import { pageLinks } from "@/lib/api/page-links";
import { readOnly } from "@/lib/api/read-only";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { searchOf } from "@/lib/api/search-of";
import { withCollection } from "@/lib/api/with-collection";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { listAnswer } from "@/lib/catalogue/list-answer";
import { listRecords, shapeIn } from "@/lib/catalogue/list-records";
import { readQuery, writeQuery } from "@/lib/facets/query";

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
