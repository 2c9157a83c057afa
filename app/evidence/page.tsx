import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { placeOf } from "@/lib/evidence/words/site-sections";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/evidence", {
  title: "Evidence",
  description:
    "What is known of cell therapy in non-obstructive azoospermia, how well, and what is missing: maps, comparisons, differences and gaps.",
});

/** What each page of the section answers. */
const answers: Readonly<Record<string, string>> = {
  "/effects":
    "Which way each study went, by what was measured, against injured-untreated, vehicle or sham; protection and restoration apart. As a plot, and as rows for a meta-analysis.",
  "/evidence-map":
    "Cell source by disease model, or any two of nine axes: how many studies, which way they went, how much was read, and four kinds of empty.",
  "/evidence-map#gaps": "Sources without a trial, trials without animal studies, outcomes that no study of a source has: found by rule.",
  "/questions": "What is contested, with the claims and findings on each side and why it is open.",
  "/challenges":
    "The difficulties that the review states of each cell source, what it asks for, and which studies and trials have taken them up.",
  "/causes": "What the condition comes from, what is done today, which cell therapy is proposed for it, and what stands behind every step.",
  "/reporting": "Dose, route, numbers, strain, follow-up, allocation, blinding, tracking, offspring: how many studies report each.",
  "/compare": "Two to five cell sources, studies or trials side by side: what the review says, what was read, what differs.",
  "/claims": "What the review says, claim by claim, each with its line and the citation behind it or none.",
  "/references": "The works that the review cites, each with the claims that rest on it.",
  "/discrepancies":
    "Every place known where the review, a paper, a registry or the review with itself disagree: what each says, what it rests on, how much it matters.",
  "/beyond-the-review":
    "What the review missed and what came after it: studies, trials and other reviews, and the claims that they overtake.",
  "/data/second-reading": "What a second, independent reader found in these records, and what became of each finding.",
};

/** The way to every page of the section. */
export default function EvidencePage() {
  const groups = placeOf("/evidence")?.section.groups ?? [];
  return (
    <>
      <PageHead title="Evidence">
        <p className="lede">
          What is known, how well, and what is missing: pages that look across the records. Every number leads to its rows.
        </p>
      </PageHead>
      {groups.map(({ heading, pages }) => (
        <section key={heading} aria-label={heading ?? "Across the records"}>
          {heading ? <h2>{heading}</h2> : null}
          <dl className="places">
            {pages
              .filter(({ href }) => href in answers)
              .map(({ href, label }) => (
                <div key={href}>
                  <dt>
                    <Link href={href}>{label}</Link>
                  </dt>
                  <dd>{answers[href]}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
