import { problemResponse } from "@/lib/publishing/api/problem-response";
import { type ExportFormat, exportFormats, isEnding } from "@/lib/publishing/exports/export-formats";
import type { Ending } from "@/lib/publishing/exports/export-offers";

/** Answers for the ending of an address; 404 for one that is no format. */
export async function withFormat(ending: string, handler: (format: ExportFormat, ending: Ending) => Promise<Response>): Promise<Response> {
  if (isEnding(ending)) return handler(exportFormats[ending], ending);
  return problemResponse(
    404,
    "No such format",
    `There is no format “.${ending.slice(0, 40)}”; there are ${Object.keys(exportFormats)
      .map((known) => `.${known}`)
      .join(", ")}.`,
  );
}
