import { comparisonColumns } from "@/lib/publishing/exports/comparison-columns";
import { comparisonRowsOf } from "@/lib/publishing/exports/comparison-row";
import { analysisResponse } from "../effects/analysis-response";

/** Every comparison of the studies that the address asks for, one row each, under the names that metafor reads. */
export function GET(request: Request): Promise<Response> {
  return analysisResponse(request, "noa-effects", comparisonColumns, comparisonRowsOf);
}
