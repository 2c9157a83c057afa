import { cache } from "react";
import { type AskedList, askList } from "../../catalogue/asking/ask-list.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { idsFrom, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { concerns, sourceFamily } from "../../evidence/lens/source-family.ts";
import { readRecordFigure } from "../../pictures/asking/read-record-figure.ts";
import type { CellSourcePage } from "../pages/cell-source-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";

/** What the page of a cell source shows; null where there is none. Head and body of the page ask the same and are answered once. */
export const readCellSourcePage = cache(async (catalogue: Catalogue, id: string): Promise<CellSourcePage | null> => {
  const begun = await beginRecordPage(catalogue, "cell-sources", id);
  if (!begun) return null;
  const { record: source, handedOn, to } = begun;
  const [studyList, trialList] = await Promise.all([
    askList(catalogue, "studies", { source: id }),
    askList(catalogue, "trials", { source: id }),
  ]);
  const traits = [...source.advantages, ...source.limitations];
  const [all, studies, trials, printedStudies, printedTrials, claims, traitClaims, ledger, mechanisms, challenges, drawn] =
    await Promise.all([
      readRecordsOf(catalogue, "cell-sources"),
      readRecordsOf(catalogue, "studies", idsOfRows(studyList)),
      readRecordsOf(catalogue, "trials", idsOfRows(trialList)),
      readRecordsOf(catalogue, "studies", idsFrom(to, "studies", "printed as")),
      readRecordsOf(catalogue, "trials", idsFrom(to, "trials", "printed as")),
      readRecordsOf(catalogue, "claims", idsFrom(to, "claims")),
      readRecordsOf(
        catalogue,
        "claims",
        traits.flatMap((trait) => trait.claims),
      ),
      readRecordsOf(catalogue, "discrepancies"),
      readRecordsOf(catalogue, "mechanisms", idsFrom(to, "mechanisms")),
      readRecordsOf(catalogue, "challenges"),
      readRecordFigure(catalogue, "cell-sources", id),
    ]);
  return {
    source,
    handedOn,
    drawn,
    asked: { studies: studyList, trials: trialList },
    studies,
    trials,
    printedOnly: { studies: without(printedStudies, studies), trials: without(printedTrials, trials) },
    claims,
    traitClaims: new Map(traitClaims.map((claim) => [claim.id, claim])),
    ledger,
    mechanisms,
    challenges: challenges.filter((challenge) => concerns(challenge.cellSources, id, sourceFamily(all))),
    family: {
      parent: all.find((other) => other.id === source.parent),
      maker: all.find((other) => other.id === source.derivedFrom),
      narrower: all.filter((other) => other.parent === id),
      products: all.filter((other) => other.derivedFrom === id),
      alike: all.filter((other) => other.kind === source.kind && other.id !== id),
    },
  };
});

function idsOfRows(list: AskedList): string[] {
  return (list.answer.items as { id: string }[]).map((item) => item.id);
}

function without<R extends { readonly id: string }>(records: readonly R[], shown: readonly R[]): R[] {
  return records.filter((record) => !shown.some((other) => other.id === record.id));
}
