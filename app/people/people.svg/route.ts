import { drawPeopleFile } from "../draw-people-file";
import { peopleFileResponse } from "../people-file-response";

/** The numbers in men as a self-contained SVG file. */
export function GET(request: Request): Promise<Response> {
  return peopleFileResponse(request, "svg", drawPeopleFile);
}
