import { drawMapFile } from "../draw-map-file";
import { mapFileResponse } from "../map-file-response";

/** The map as a self-contained SVG file. */
export function GET(request: Request): Promise<Response> {
  return mapFileResponse(request, "svg", drawMapFile);
}
