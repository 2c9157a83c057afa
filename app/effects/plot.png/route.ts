import { figurePng } from "@/lib/pictures/figures/figure-png";
import { drawEffectsFile } from "../draw-effects-file";
import { effectsFileResponse } from "../effects-file-response";

/** The plot as an image of 180 mm at 300 dots per inch. */
export function GET(request: Request): Promise<Response> {
  return effectsFileResponse(request, "png", async (plot, catalogue) => figurePng(await drawEffectsFile(plot, catalogue)));
}
