import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { pageSizes, readQuery, writeQuery } from "@/lib/catalogue/facets/query";
import { fileResponse } from "@/lib/publishing/api/file-response";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { withCollection } from "@/lib/publishing/api/with-collection";
import { exportRecords } from "@/lib/publishing/asking/export-records";
import { exportFileName } from "@/lib/publishing/exports/file-name";
import { siteOf } from "@/lib/publishing/exports/site-of";
import { withFormat } from "../../with-format";

/**
 * A list as a file, at the list's own address with an ending: `/studies.csv?source=at-msc`. All that match, whatever page the address
 * names, in its order; what the page leaves out with a note is refused here, as in the API.
 */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string; ending: string }> }): Promise<Response> {
  const { kind, ending } = await params;
  return withFormat(ending, (format, known) =>
    withCollection(kind, async (collection) => {
      const catalogue = await getCatalogue();
      const shape = shapeIn(catalogue, collection);
      const { query, problems } = readQuery(shape, searchOf(request));
      const refused = refuseParameters(problems);
      if (refused) return refused;
      const site = siteOf(request);
      const { matched, pieces } = await exportRecords(catalogue, collection, query, known, { ...catalogue.release, site });
      const search = writeQuery(shape, { ...query, page: 1, pageSize: pageSizes.default });
      return fileResponse(pieces, format.type, exportFileName(collection, search, catalogue.release.name, known), {
        "x-total-count": String(matched),
        link: `<${site}/${collection}${search ? `?${search}` : ""}>; rel="canonical"; type="text/html"`,
      });
    }),
  );
}
