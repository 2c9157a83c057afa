import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { InconsistencyList } from "@/components/record/inconsistency-list";
import { ReferenceMarks } from "@/components/record/reference-marks";
import { linesWords } from "@/components/record/source-marks";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { openQuery } from "@/lib/catalogue/facets/query";
import { missing } from "@/lib/evidence/schema/vocabularies/missing";
import { dateWords } from "@/lib/evidence/words/date-words";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/about", {
  title: "About",
  description: "How the catalogue was made, what was read, its limits, how to cite and correct it.",
});

export default async function AboutPage() {
  const catalogue = await getCatalogue();
  const { review, release, counts } = catalogue;
  const [inconsistencies, studies] = await Promise.all([
    readRecordsOf(catalogue, "inconsistencies"),
    listRecords(catalogue, "studies", openQuery(shapeIn(catalogue, "studies"))),
  ]);
  const inReview = studies.facets.find((facet) => facet.shape.id === "corpus")?.options.find((option) => option.id === "review")?.count;
  const levels = studies.facets.find((facet) => facet.shape.id === "read")?.options ?? [];
  const fullTexts = levels.find((level) => level.id === "full-text")?.count ?? 0;

  return (
    <div className="about">
      <PageHead title="About this catalogue">
        <p className="lede">
          An evidence explorer for research and teaching. It is not medical advice, recommends no treatment and no clinic, and a listed
          trial is not an endorsed one.
        </p>
      </PageHead>
      <div className="prose">
        <h2 id="how">How it was made</h2>
        <p>
          The starting point is one narrative review of {review.year}. It was taken apart into {counts["claims"]} single claims, each with
          the line it stands on and the citation behind it; its reference list, table, cell sources and mechanisms became records. Each of
          the {inReview} primary studies among its references was then compared with as much of the paper as could be read, and each trial
          with its registry’s record or a copy of it. What the review missed or what came after it was then looked for and is kept as a
          corpus of its own, in the same form. A second, independent reading covered part of the studies and trials. Later the records of a
          release were gone through a second time; <Link href="/data/second-reading">what was found, and what became of it</Link>, is told
          finding by finding.
        </p>
        <p>
          Where the review and what was read differ, both stand side by side with what the finding rests on, and the filters use what was
          read; the <Link href="/discrepancies">ledger of discrepancies</Link> holds every such place. Nothing is averaged and nothing is
          corrected in silence. Numbers on every page are counted from the records behind their links.
        </p>

        <p>
          The <Link href="/figures">figures</Link> are our own. Whether a study speaks for or against an arrow of effect follows by rule
          from its comparisons, as what was done follows from its groups. Where it stands on arrows of fate and of process was judged by the
          curators from what was read; each entry says what it rests on, so that the judgement can be checked. The explanations of the
          mechanisms, the <Link href="/questions">questions</Link> and the <Link href="/start">pages for newcomers</Link> are written
          sentence by sentence, each with the claim, study or reference behind it.
        </p>

        <h2 id="read">What was read</h2>
        <table>
          <caption>The most that was read of each study</caption>
          <thead>
            <tr>
              <th scope="col">Level</th>
              <th scope="col" className="end">
                Studies
              </th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <tr key={level.id}>
                <th scope="row">{level.label}</th>
                <td className="end">{level.count > 0 ? <Link href={`/studies?read=${level.id}`}>{level.count}</Link> : 0}</td>
                <td>{level.definition}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>Three reasons for a missing value are kept apart everywhere, in the data, the pages, the filters and the API:</p>
        <dl className="facts">
          {missing.terms.map((term) => (
            <div key={term.id} className="fact">
              <dt>{term.label}</dt>
              <dd>{term.definition}</dd>
            </div>
          ))}
        </dl>

        <h2 id="limits">Limits</h2>
        <ul>
          <li>
            {fullTexts === 0 ? "No full text of a study was read" : `Of ${counts["studies"]} studies, ${fullTexts} were read in full`}; a
            difference found against an abstract may soften when the full text is read.
          </li>
          <li>What only a title says is shown as such and counted nowhere as an outcome.</li>
          <li>
            Trial statuses are snapshots, most of them from copies of the registries and some without a date. Follow the link to the
            registry for the present.
          </li>
          <li>
            <Link href="/beyond-the-review">What the review missed or what came after it</Link> was looked for source by source, without a
            protocol; more will have been missed. It is counted apart.
          </li>
          <li>
            No risk of bias was assessed. That a study is listed says nothing of its quality;{" "}
            <Link href="/reporting">what could be read about study conduct</Link> is counted, which is something else.
          </li>
          <li>
            The review’s figures are known by their captions only; they are not reproduced, and ours are drawn from its text and the
            studies.
          </li>
          <li>
            An arrow’s level is the highest that its support reaches, not how sure it is: one small study in people lifts it to people.
          </li>
        </ul>

        <h2 id="the-review">The base review</h2>
        <p>
          {review.authors.join(", ")}. {review.title}. Received {dateWords(review.received)}, accepted {dateWords(review.accepted)},
          published online {dateWords(review.published)}. {review.publisher}. The copy read prints neither journal nor DOI.{" "}
          <a href={sourceAddress.pubmedTitle(review.title)}>Look it up in PubMed by its title</a>.
        </p>
        <p>
          “Line 137” and “L137” mean a line of a plain-text reading copy of the review that the curators used. The review is not open
          access, so the copy is not part of this project; the section named beside each line leads to the place in the published text.
        </p>
        <h3>Its Table 1</h3>
        <p>
          “{review.table1.caption}”: {review.table1.counts["preclinicalRows"]} preclinical rows that stand for{" "}
          <Link href="/studies?table=table-1">{review.table1.counts["preclinicalEntriesExploded"]} studies</Link>, and{" "}
          <Link href="/trials?corpus=review">{review.table1.counts["clinicalTrialRows"]} trials</Link>.
        </p>
        <ul>
          {review.table1.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <h3>Its figures</h3>
        <ul>
          {review.figures.map((figure) => (
            <li key={figure.id}>
              {figure.id}: “{figure.caption}”{figure.calledOutAt ? ` (called out at line ${figure.calledOutAt.line})` : ""}
              {figure.lines.length > 0 ? ` (${linesWords(figure.lines)})` : ""}.{figure.note ? ` ${figure.note}` : ""}
              {Object.entries(figure.abbreviations).map(([short, long]) => ` ${short}: ${long}.`)}
            </li>
          ))}
        </ul>
        <h3>Its references</h3>
        <ul>
          {review.duplicatePairs.map((pair) => (
            <li key={pair.second}>
              <Link href={`/references/${pair.first}`}>{pair.first}</Link> and{" "}
              <Link href={`/references/${pair.second}`}>{pair.second}</Link> are one work: {pair.difference}.
            </li>
          ))}
          {review.notDuplicates.map((pair) => (
            <li key={pair.pair}>
              {pair.pair} look alike and are different works: {pair.why}.
            </li>
          ))}
          {review.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <h3>Cells named only in titles of its references</h3>
        <ul>
          {review.namedOnlyInReferenceTitles.map((cell) => (
            <li key={cell.name}>
              {cell.name}
              <ReferenceMarks numbers={cell.references} />
            </li>
          ))}
        </ul>

        <h2 id="cite">How to cite</h2>
        <p className="citation">
          NOA evidence explorer. Release {release.name}, {dateWords(release.date)}. Evidence on cell therapy of non-obstructive azoospermia,
          read until {dateWords(release.evidenceReadUntil)}. Data under CC BY 4.0. SHA-256 of the data:{" "}
          <code>{release.dataHash.slice(0, 16)}</code>.
        </p>
        <p>Cite the paper or registry record for what it says, and this catalogue for the comparison.</p>

        <h2 id="correct">How to correct</h2>
        <p>
          Each record is one JSON file, named at the foot of its page. A correction changes that file: the value, the page it was read on,
          and how much of that page was read. The catalogue refuses a fact without a source, a word outside its vocabularies and a link that
          leads nowhere, and says every problem at once. The project’s README shows a worked example.
        </p>

        <h2 id="terms">Terms</h2>
        <p>
          Curated data under <a href={sourceAddress.dataLicence}>CC BY 4.0</a>; code under the MIT licence. Titles are quoted as printed.
          The base review is under its publisher’s exclusive licence: none of its sentences, tables or figures are reproduced.
        </p>
        <InconsistencyList
          inconsistencies={inconsistencies}
          title="Where the review does not agree with itself, or with the titles it cites"
        />
      </div>
    </div>
  );
}
