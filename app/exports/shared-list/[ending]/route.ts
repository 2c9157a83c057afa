import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import { fileResponse } from "@/lib/publishing/api/file-response";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { exportSharedList } from "@/lib/publishing/asking/export-shared-list";
import { readSharedList } from "@/lib/publishing/asking/read-shared-list";
import { exportFileName } from "@/lib/publishing/exports/file-name";
import { siteOf } from "@/lib/publishing/exports/site-of";
import { sharedAddress } from "@/lib/publishing/my-list/shared-address";
import { withFormat } from "../../with-format";

/**
 * A shared list as a file, at its own address with an ending: `/shared-list.ris?records=studies:guo-2021,claims:C042`. What the page leaves
 * out with a note is refused here, as for lists.
 */
export async function GET(request: Request, { params }: { params: Promise<{ ending: string }> }): Promise<Response> {
  const { ending } = await params;
  return withFormat(ending, (format, known) =>
    answering(async () => {
      const catalogue = await getCatalogue();
      const { shared, problems, entries } = await readSharedList(catalogue, searchOf(request));
      const refused = refuseParameters(problems);
      if (refused) return refused;
      const site = siteOf(request);
      const pieces = exportSharedList(catalogue, { shared, entries }, known, { ...catalogue.release, site });
      return fileResponse(pieces, format.type, exportFileName("list", encodeURIComponent(shared.title), catalogue.release.name, known), {
        "x-total-count": String(entries.length),
        link: `<${site}${sharedAddress(shared)}>; rel="canonical"; type="text/html"`,
      });
    }),
  );
}
