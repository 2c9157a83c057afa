import { shapeIn } from "@/lib/catalogue/list-records";
import { mapCsv } from "@/lib/evidence-map/map-csv";
import { mapFileResponse } from "../map-file-response";

/** The cells of the map as comma-separated values. */
export function GET(request: Request): Promise<Response> {
  return mapFileResponse(request, "csv", async (map, catalogue) => mapCsv(shapeIn(catalogue, "studies"), map));
}
