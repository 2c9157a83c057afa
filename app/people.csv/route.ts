import { peopleCsv } from "@/lib/pictures/people/people-csv";
import { peopleFileResponse } from "../people/people-file-response";

/** The reports in men as comma-separated values, a line a number. */
export function GET(request: Request): Promise<Response> {
  return peopleFileResponse(request, "csv", (rows, view) => peopleCsv(rows, view));
}
