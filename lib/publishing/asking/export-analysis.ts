import { everyRecord } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import type { Query } from "../../catalogue/facets/query.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { AnalysisColumn } from "../exports/comparison-columns.ts";
import { writeAnalysisCsv } from "../exports/write-analysis-csv.ts";

const batchSize = 100;

/** What a filtered set of studies gives for analysis, piece by piece, in the order of the list: rows made of each study, as CSV. */
export async function* exportAnalysis<Row>(
  catalogue: Catalogue,
  query: Query,
  columns: readonly AnalysisColumn<Row>[],
  rowsOf: (study: Study) => readonly Row[],
): AsyncGenerator<string> {
  const { batches } = await everyRecord(catalogue, "studies", query, batchSize);
  let first = true;
  for await (const items of batches) {
    const ids = items.map((item) => (item as { readonly id: string }).id);
    const byId = new Map((await readRecordsOf(catalogue, "studies", ids)).map((study) => [study.id, study]));
    yield writeAnalysisCsv(
      columns,
      ids.flatMap((id) => rowsOf(byId.get(id) as Study)),
      first ? "first" : "later",
    );
    first = false;
  }
  if (first) yield writeAnalysisCsv(columns, [], "first");
}
