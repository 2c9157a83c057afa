import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { readEvidenceMap } from "@/lib/pictures/asking/read-evidence-map";
import type { EvidenceMap } from "@/lib/pictures/evidence-map/build-map";
import { mapFileName } from "@/lib/pictures/evidence-map/map-csv";
import { answering } from "@/lib/publishing/api/answering";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png", csv: "text/csv; charset=utf-8" } as const;

/**
 * Answers with a map's file, as the address asks for it, under a name that says what it shows and of which release. An address that cannot
 * be used whole is refused: a picture of other studies than were asked for would not say so once it is saved.
 */
export function mapFileResponse(
  request: Request,
  ending: keyof typeof types,
  make: (map: EvidenceMap, catalogue: Catalogue) => Promise<BodyInit>,
): Promise<Response> {
  return answering(async () => {
    const catalogue = await getCatalogue();
    const { map, problems } = await readEvidenceMap(catalogue, new URL(request.url).searchParams);
    const refused = refuseParameters(problems);
    if (refused) return refused;
    return new Response(await make(map, catalogue), {
      headers: {
        "content-type": types[ending],
        "content-disposition": `inline; filename="${mapFileName(map, catalogue.release.name, ending)}"`,
        "cache-control": "public, max-age=0, must-revalidate",
        "access-control-allow-origin": "*",
      },
    });
  });
}
