import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { readQuery } from "@/lib/catalogue/facets/query";
import type { Study } from "@/lib/evidence/schema/study";
import { answering } from "@/lib/publishing/api/answering";
import { fileResponse } from "@/lib/publishing/api/file-response";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { exportAnalysis } from "@/lib/publishing/asking/export-analysis";
import type { AnalysisColumn } from "@/lib/publishing/exports/comparison-columns";

/** Answers with the rows for analysis of all studies that the address asks for. How the page groups its rows means nothing here. */
export function analysisResponse<Row>(
  request: Request,
  name: string,
  columns: readonly AnalysisColumn<Row>[],
  rowsOf: (study: Study) => readonly Row[],
): Promise<Response> {
  return answering(async () => {
    const catalogue = await getCatalogue();
    const params = searchOf(request);
    params.delete("by");
    const { query, problems } = readQuery(shapeIn(catalogue, "studies"), params);
    return (
      refuseParameters(problems) ??
      fileResponse(exportAnalysis(catalogue, query, columns, rowsOf), "text/csv; charset=utf-8", `${name}-${catalogue.release.name}.csv`)
    );
  });
}
