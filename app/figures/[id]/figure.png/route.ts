import { figurePng } from "@/lib/pictures/figures/figure-png";
import { answering } from "@/lib/publishing/api/answering";
import { figureFileResponse } from "../figure-file-response";

/** A figure as an image of 180 mm at 300 dots per inch, as the address raises and filters it. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => figureFileResponse((await params).id, request, "png", figurePng));
}
