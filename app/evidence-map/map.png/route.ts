import { figurePng } from "@/lib/pictures/figures/figure-png";
import { drawMapFile } from "../draw-map-file";
import { mapFileResponse } from "../map-file-response";

/** The map as an image of 180 mm at 300 dots per inch. */
export function GET(request: Request): Promise<Response> {
  return mapFileResponse(request, "png", async (map, catalogue) => figurePng(await drawMapFile(map, catalogue)));
}
