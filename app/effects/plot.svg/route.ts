import { drawEffectsFile } from "../draw-effects-file";
import { effectsFileResponse } from "../effects-file-response";

/** The plot as a self-contained SVG file. */
export function GET(request: Request): Promise<Response> {
  return effectsFileResponse(request, "svg", drawEffectsFile);
}
