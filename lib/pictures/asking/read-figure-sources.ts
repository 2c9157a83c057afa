import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { arrowsOf, type Figure } from "../../evidence/schema/figure.ts";
import { type AddedSince, addedSinceOf, figureCaption, referencesOf } from "../figures/figure-caption.ts";

/** What stands behind a figure: the numbers of the review's references, the studies added since, and a caption with both as plain text. */
export interface FigureSources {
  readonly caption: string;
  readonly references: readonly number[];
  readonly added: readonly AddedSince[];
}

/** Reads what stands behind a figure. */
export async function readFigureSources(catalogue: Catalogue, figure: Figure): Promise<FigureSources> {
  const studies = await readRecordsOf(
    catalogue,
    "studies",
    arrowsOf(figure).flatMap((arrow) => arrow.studies.map((entry) => entry.study)),
  );
  const references = referencesOf(figure, studies);
  const works = await readRecordsOf(catalogue, "references", references.map(String));
  const added = addedSinceOf(studies);
  return { caption: figureCaption(figure, works, added, catalogue.release), references, added };
}
