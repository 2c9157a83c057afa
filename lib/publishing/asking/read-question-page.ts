import { cache } from "react";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readExplainedWords } from "../../catalogue/asking/read-explained-words.ts";
import { idsFrom, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import type { QuestionPage } from "../pages/question-page.ts";
import { beginRecordPage } from "./begin-record-page.ts";

/** What the page of a contested question shows; null where there is none. Head and body ask the same and are answered once. */
export const readQuestionPage = cache(async (catalogue: Catalogue, id: string): Promise<QuestionPage | null> => {
  const begun = await beginRecordPage(catalogue, "questions", id);
  if (!begun) return null;
  const { record: question, handedOn, to } = begun;
  const [all, claims, ledger, words, studies, challenges] = await Promise.all([
    readRecordsOf(catalogue, "questions"),
    readRecordsOf(
      catalogue,
      "claims",
      question.positions.map((position) => position.claim),
    ),
    readRecordsOf(catalogue, "discrepancies"),
    readExplainedWords(catalogue),
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "challenges", idsFrom(to, "challenges")),
  ]);
  const place = all.findIndex((other) => other.id === id);
  return {
    question,
    handedOn,
    questions: all.length,
    others: [all[place - 1], all[place + 1]].filter((other) => other !== undefined),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    ledger,
    words,
    studies: studies.filter(({ reference }) => reference !== null && claims.some((claim) => claim.references.includes(reference))),
    challenges,
  };
});
