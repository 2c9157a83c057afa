import { figurePng } from "@/lib/pictures/figures/figure-png";
import { drawPeopleFile } from "../draw-people-file";
import { peopleFileResponse } from "../people-file-response";

/** The same as an image of 180 mm at 300 dots per inch. */
export function GET(request: Request): Promise<Response> {
  return peopleFileResponse(request, "png", async (rows, view, catalogue) => figurePng(await drawPeopleFile(rows, view, catalogue)));
}
