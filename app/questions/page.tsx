import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { sidesOf } from "@/components/question/sides-of";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { stance } from "@/lib/evidence/schema/vocabularies/evidence";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/questions", {
  title: "Contested questions",
  description: "Questions on which statements of the review take sides, with what was read of the studies since. No winner is picked.",
});

export default async function QuestionsPage() {
  const questions = await readRecordsOf(await getCatalogue(), "questions");
  return (
    <>
      <PageHead title="Contested questions">
        <p className="lede">
          {questions.length} questions on which statements of the base review take sides, and what was read of the studies since. No winner
          is picked; each page ends with why the question is open.
        </p>
      </PageHead>
      <ol className="questions">
        {questions.map((question) => (
          <li key={question.id} value={Number(question.id.slice(1))}>
            <h2>
              <Link href={`/questions/${question.id}`} prefetch={false}>
                {question.question}
              </Link>
            </h2>
            <p className="cell-note">
              {stance.terms
                .map((side) => ({ side, ...sidesOf(question, side.id) }))
                .filter(({ claims, found }) => claims.length + found.length > 0)
                .map(
                  ({ side, claims, found }) =>
                    `${side.label}: ${claims.length} of the review’s claims, ${found.length} ${found.length === 1 ? "finding" : "findings"}`,
                )
                .join(" · ")}
            </p>
            <p>The review: {question.reviewVerdict}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
