import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { readFigureFile } from "./read-figure-file";

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;

/** Answers with a figure's file under a name that says what it is; 404 in words for a figure that does not exist. */
export async function figureFileResponse(
  id: string,
  request: Request,
  ending: keyof typeof types,
  make: (svg: string) => Promise<BodyInit>,
): Promise<Response> {
  const catalogue = await getCatalogue();
  const svg = await readFigureFile(catalogue, id, new URL(request.url).searchParams);
  if (svg === null) {
    return problemResponse(404, "No such figure", `There is no figure “${id.slice(0, 60)}”; /mechanisms shows them all.`);
  }
  return new Response(await make(svg), {
    headers: {
      "content-type": types[ending],
      "content-disposition": `inline; filename="noa-${id}-${catalogue.release.name}.${ending}"`,
      "cache-control": "public, max-age=0, must-revalidate",
      "access-control-allow-origin": "*",
    },
  });
}
