import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { readEffects } from "@/lib/pictures/asking/read-effects";
import type { EffectsPlot } from "@/lib/pictures/effects/build-effects";
import { answering } from "@/lib/publishing/api/answering";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;

/**
 * Answers with a plot's file, as the address asks for it, under a name that says what it is and of which release. An address that cannot be
 * used whole is refused: a picture of other studies than were asked for would not say so once it is saved.
 */
export function effectsFileResponse(
  request: Request,
  ending: keyof typeof types,
  make: (plot: EffectsPlot, catalogue: Catalogue) => Promise<BodyInit>,
): Promise<Response> {
  return answering(async () => {
    const catalogue = await getCatalogue();
    const { plot, problems } = await readEffects(catalogue, new URL(request.url).searchParams);
    const refused = refuseParameters(problems);
    if (refused) return refused;
    return new Response(await make(plot, catalogue), {
      headers: {
        "content-type": types[ending],
        "content-disposition": `inline; filename="noa-effects-by-${plot.view.by}-${catalogue.release.name}.${ending}"`,
        "cache-control": "public, max-age=0, must-revalidate",
        "access-control-allow-origin": "*",
      },
    });
  });
}
