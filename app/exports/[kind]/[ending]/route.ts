import { fileResponse } from "@/lib/api/file-response";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { searchOf } from "@/lib/api/search-of";
import { withCollection } from "@/lib/api/with-collection";
import { exportRecords } from "@/lib/catalogue/export-records";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { shapeIn } from "@/lib/catalogue/list-records";
import { exportFileName } from "@/lib/exports/file-name";
import { siteOf } from "@/lib/exports/site-of";
import { pageSizes, readQuery, writeQuery } from "@/lib/facets/query";
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
