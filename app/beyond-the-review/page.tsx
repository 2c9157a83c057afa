import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { CountedTerms } from "@/components/record/counted-terms";
import { FactList, PlainRow } from "@/components/record/fact-list";
import { OvertakenClaims } from "@/components/since/overtaken-claims";
import { SynthesesSideBySide } from "@/components/since/syntheses-side-by-side";
import { SynthesisList } from "@/components/since/synthesis-list";
import { TwinList } from "@/components/since/twin-list";
import { askList } from "@/lib/catalogue/asking/ask-list";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import type { Synthesis } from "@/lib/evidence/schema/synthesis";
import { synthesisKind } from "@/lib/evidence/schema/vocabularies/evidence";
import { dateWords } from "@/lib/evidence/words/date-words";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/beyond-the-review", {
  title: "Beyond the review",
  description:
    "What the 2022 review missed and what came after it: studies, trials and syntheses, the claims that they overtake, and where the syntheses differ.",
});

export default async function BeyondTheReviewPage() {
  const catalogue = await getCatalogue();
  const { review, release } = catalogue;
  const [studies, abstracts, missed, newer, trials, overtaken] = await Promise.all([
    askList(catalogue, "studies", "corpus=added-since"),
    askList(catalogue, "studies", "corpus=added-since&read=part,abstract"),
    askList(catalogue, "studies", `corpus=added-since&year=..${review.year - 1}`),
    askList(catalogue, "studies", `corpus=added-since&year=${review.year}..`),
    askList(catalogue, "trials", "corpus=added-since"),
    askList(catalogue, "claims", "since=overtaken"),
  ]);
  const [added, claims, syntheses, references, words, names] = await Promise.all([
    readRecordsOf(catalogue, "studies").then((all) => all.filter((study) => study.corpus === "added-since")),
    readRecordsOf(catalogue, "claims").then((all) => all.filter((claim) => claim.overtakenBy.length > 0)),
    readRecordsOf(catalogue, "syntheses").then(bySystem),
    readRecordsOf(catalogue, "references"),
    readExplainedWords(catalogue),
    sourceNames(catalogue),
  ]);
  const printed = new Set(references.flatMap(({ doi }) => doi?.toLowerCase() ?? []));
  const cited = syntheses.filter(({ doi }) => doi !== null && printed.has(doi.toLowerCase())).length;
  const undated = studies.answer.matched - missed.answer.matched - newer.answer.matched;

  return (
    <article className="record">
      <PageHead title="Beyond the review">
        <p className="lede">
          The base review is of {review.year}. This catalogue adds <Link href={studies.address}>{studies.answer.matched} studies</Link> and{" "}
          <Link href={trials.address}>{trials.answer.matched} registered trials</Link> that it does not list: some it missed, some came
          later. They are counted apart everywhere, and carry the words “added since”. {syntheses.length} other reviews of the field stand
          beside it{cited > 0 ? `; it cites ${cited} of them` : ""}.
        </p>
        <p className="how-read">
          Read until {dateWords(release.evidenceReadUntil)}. They were found by looking for what the review left out, source by source; that
          was no systematic search with a protocol, and more will have been missed. Of the studies,{" "}
          <Link href={abstracts.address}>{abstracts.answer.matched}</Link> were read as an abstract, or as one with a part of the paper
          beyond it.
        </p>
      </PageHead>

      <section aria-labelledby="overtaken-claims">
        <h2 id="overtaken-claims">
          Claims of the review that are overtaken or added to{" "}
          <Link href={overtaken.address} className="quiet">
            {overtaken.answer.matched}
          </Link>
        </h2>
        <p className="cell-note">
          The claim stands as the review makes it. Beside it stands what was missed or came later, and what that rests on.
        </p>
        <OvertakenClaims claims={claims} words={words} />
      </section>

      <section aria-labelledby="what-was-added">
        <h2 id="what-was-added">The studies that were added</h2>
        <FactList>
          <PlainRow label="When they appeared">
            before {review.year}, and missed <Link href={missed.address}>{missed.answer.matched}</Link>; in {review.year} or later{" "}
            <Link href={newer.address}>{newer.answer.matched}</Link>
            {undated > 0 ? `; year not read ${undated}` : ""}
          </PlainRow>
          {(
            [
              ["Product", "product"],
              ["Cell source", "source"],
              ["How NOA was induced", "model"],
              ["Host", "species"],
              ["How much was read", "read"],
            ] as const
          ).map(([label, facet]) => (
            <PlainRow key={facet} label={label}>
              <CountedTerms of={studies} facet={facet} none="None" />
            </PlainRow>
          ))}
        </FactList>
      </section>

      <TwinList studies={added} />
      <SynthesesSideBySide syntheses={syntheses} />
      <SynthesisList syntheses={syntheses} names={names} />
    </article>
  );
}

/** The more systematic first, as the vocabulary has them; the newest first among equals. */
function bySystem(syntheses: readonly Synthesis[]): Synthesis[] {
  const place = ({ kind }: Synthesis) => synthesisKind.ids.indexOf(kind);
  return [...syntheses].sort((a, b) => place(a) - place(b) || (b.year ?? 0) - (a.year ?? 0));
}
