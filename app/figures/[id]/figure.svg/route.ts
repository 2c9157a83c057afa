import { answering } from "@/lib/publishing/api/answering";
import { figureFileResponse } from "../figure-file-response";

/** A figure as a self-contained SVG file, as the address raises and filters it. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answering(async () => figureFileResponse((await params).id, request, "svg", async (svg) => svg));
}
