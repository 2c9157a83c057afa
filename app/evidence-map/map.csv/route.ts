import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { mapCsv } from "@/lib/pictures/evidence-map/map-csv";
import { mapFileResponse } from "../map-file-response";

/** The cells of the map as comma-separated values. */
export function GET(request: Request): Promise<Response> {
  return mapFileResponse(request, "csv", async (map, catalogue) => mapCsv(shapeIn(catalogue, "studies"), map));
}
