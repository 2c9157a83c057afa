import { figureCaption, referencesOf } from "../figures/figure-caption.ts";
import { arrowsOf, type Figure } from "../schema/figure.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** A figure's caption with its references as plain text, and the numbers of the references. */
export async function readFigureSources(catalogue: Catalogue, figure: Figure): Promise<{ caption: string; references: readonly number[] }> {
  const studies = await readRecordsOf(
    catalogue,
    "studies",
    arrowsOf(figure).flatMap((arrow) => arrow.studies.map((entry) => entry.study)),
  );
  const references = referencesOf(figure, studies);
  const works = await readRecordsOf(catalogue, "references", references.map(String));
  return { caption: figureCaption(figure, works, catalogue.release), references };
}
