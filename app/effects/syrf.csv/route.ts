import { syrfColumns, syrfRowsOf } from "@/lib/publishing/exports/syrf-columns";
import { analysisResponse } from "../analysis-response";

/** The printed numbers in the columns of SyRF's quantitative data export. */
export function GET(request: Request): Promise<Response> {
  return analysisResponse(request, "noa-effects-syrf", syrfColumns, syrfRowsOf);
}
