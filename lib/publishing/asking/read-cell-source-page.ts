import { cache } from "react";
import { type AskedList, askList } from "../../catalogue/asking/ask-list.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { idsFrom, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { concerns, sourceFamily } from "../../evidence/lens/source-family.ts";
import { dateWords } from "../../evidence/words/date-words.ts";
import { readEffects } from "../../pictures/asking/read-effects.ts";
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
  const studyIds = idsOfRows(studyList);
  const trialIds = idsOfRows(trialList);
  const traits = [...source.advantages, ...source.limitations];
  const [all, { plot }, printedStudies, printedTrials, claims, traitClaims, ledger, mechanisms, challenges, drawn] = await Promise.all([
    readRecordsOf(catalogue, "cell-sources"),
    readEffects(catalogue, new URLSearchParams({ source: id })),
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
    effects: plot,
    readUntil: dateWords(catalogue.release.evidenceReadUntil),
    printedOnly: { studies: without(printedStudies, studyIds), trials: without(printedTrials, trialIds) },
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

function without<R extends { readonly id: string }>(records: readonly R[], shown: readonly string[]): R[] {
  return records.filter((record) => !shown.includes(record.id));
}
