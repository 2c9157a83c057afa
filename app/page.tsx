import type { Metadata } from "next";
import Link from "next/link";
import { FigurePicture } from "@/components/figure/figure-picture";
import { LinkedData } from "@/components/page/linked-data";
import { askList } from "@/lib/catalogue/asking/ask-list";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection";
import { rowsOfGroup } from "@/lib/evidence/lens/people-sentences";
import { corpusSplit } from "@/lib/evidence/words/corpus-words";
import { dateWords } from "@/lib/evidence/words/date-words";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { readPeople } from "@/lib/pictures/asking/read-people";
import { renderFigure } from "@/lib/pictures/figures/render-figure";
import { catalogueNodes } from "@/lib/publishing/linked-data/catalogue-nodes";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
import { readManifest } from "@/lib/publishing/releases/read-releases";
import { pageMetadata } from "./page-metadata";

/** What the catalogue is, in the words by which machines list it. */
const description =
  "An evidence explorer for the literature on cell therapy of non-obstructive azoospermia: studies, trials, cell sources and mechanisms, each fact one click from its source.";

export const metadata: Metadata = pageMetadata("/", { description });

/** What this is, the ways in, and what the catalogue holds. */
export default async function HomePage() {
  const catalogue = await getCatalogue();
  const { counts, release, review } = catalogue;
  /** How many records an address shows; the number and the list behind its link come from the same question. */
  const matched = async (name: CollectionName, search: string) => (await askList(catalogue, name, search)).answer.matched;
  const [
    fullTexts,
    abstracts,
    differing,
    trialsShown,
    recruiting,
    statusUnknown,
    uncited,
    bone,
    adipose,
    inPeople,
    inReview,
    addedSince,
    findings,
  ] = await Promise.all([
    matched("studies", "read=full-text"),
    matched("studies", "read=part,abstract"),
    matched("studies", "relation=xenogeneic&printed-relation=allotransplant"),
    matched("trials", ""),
    matched("trials", "status=recruiting"),
    matched("trials", "status=unknown,not-retrieved"),
    matched("claims", "basis=none"),
    matched("studies", "source=bm-msc"),
    matched("studies", "source=at-msc"),
    matched("studies", "species=human"),
    matched("studies", "corpus=review"),
    matched("studies", "corpus=added-since"),
    matched("discrepancies", "counted=once"),
  ]);
  const ofCells = rowsOfGroup(await readPeople(catalogue), "cells").length;
  const figures = await readRecordsOf(catalogue, "figures");
  const figure = await readFigure(catalogue, figures.at(-1)?.id ?? "", new URLSearchParams());
  const works = counts["references"] ?? 0;
  const distinct = works - (await matched("references", "listed=duplicate"));

  return (
    <div className="home">
      <LinkedData nodes={catalogueNodes({ site: siteAddress(), release }, review, description, readManifest(release.name)?.files)} />
      <div className="home-top">
        <div className="page-head">
          <h1>What is known of cell therapy for non‑obstructive azoospermia, and how well</h1>
          <p className="lede">
            In non-obstructive azoospermia (NOA) there is no sperm in the ejaculate because the testis makes none. This is a catalogue of
            the evidence on treating it with cells and what cells secrete: {counts["studies"]} primary studies, {inReview} of one review and{" "}
            {addedSince} that it missed or that came later, {trialsShown} registered trials, {counts["cell-sources"]} cell sources and{" "}
            {counts["mechanisms"]} mechanisms, each fact one click from its source.
          </p>
          <p className="lede">
            Its base is one review, “{review.title}” ({review.authors[0]} et al., {review.year}), checked claim by claim against the papers
            and the trial registries. Where the review and what was read differ, both are shown.
          </p>
        </div>
        <section aria-labelledby="contents" className="home-counts">
          <h2 id="contents">
            In this release{" "}
            <span className="quiet">
              {release.name}, {dateWords(release.date)}
            </span>
          </h2>
          <dl className="counts">
            {(
              [
                ["Studies", counts["studies"], "/studies", corpusSplit({ review: inReview, added: addedSince })],
                ["Registered trials", counts["trials"], "/trials?scope=any", `${trialsShown} without adjacent records`],
                ["Cell sources", counts["cell-sources"], "/cell-sources", null],
                ["Mechanisms", counts["mechanisms"], "/mechanisms", null],
                ["Claims", counts["claims"], "/claims", null],
                ["References", works, "/references", `${distinct} distinct works`],
                ["Contested questions", counts["questions"], "/questions", null],
                ["Discrepancies", findings, "/discrepancies?counted=once", `findings, in ${counts["discrepancies"]} rows`],
              ] as const
            ).map(([label, count, href, note]) => (
              <div key={label}>
                <dt>
                  <Link href={href}>{label}</Link>
                  {note ? <span className="cell-note">{note}</span> : null}
                </dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>

      <section className="ways" aria-label="Ways in">
        <div>
          <h2>Researchers</h2>
          <p>Browse the studies by cell source, model, host, relation and outcome.</p>
          <ul>
            <li>
              <Link href="/studies">All {counts["studies"]} studies</Link>
            </li>
            <li>
              <Link href="/studies?source=bm-msc">{bone} with bone-marrow mesenchymal stem cells</Link>
            </li>
            <li>
              <Link href="/studies?source=at-msc">{adipose} with adipose mesenchymal stem cells</Link>
            </li>
            <li>
              <Link href="/studies?relation=xenogeneic&printed-relation=allotransplant">
                {differing} printed as an allotransplant and found to be xenogeneic
              </Link>
            </li>
            <li>
              <Link href="/cell-sources">The cell sources compared with their evidence</Link>
            </li>
            <li>
              <Link href="/reporting">What could be read about study conduct</Link>
            </li>
            <li>
              <Link href="/challenges">Challenges by cell source, and what has taken them up</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>Clinicians</h2>
          <p>Filter the trials by status. Each status is a snapshot with its date.</p>
          <ul>
            <li>
              <Link href="/people">What happened in men: {ofCells} reports of cells, cell products or tissue, in one table</Link>
            </li>
            <li>
              <Link href="/trials">All {trialsShown} trials</Link>
            </li>
            <li>
              <Link href="/trials?status=recruiting">{recruiting} recruiting at their snapshot</Link>
            </li>
            <li>
              <Link href="/trials?status=unknown,not-retrieved">{statusUnknown} with an unknown or unverified status</Link>
            </li>
            <li>
              <Link href="/studies?species=human">{inPeople} published studies in people</Link>
            </li>
          </ul>
        </div>
        <div>
          <h2>Students</h2>
          <p>Read how cell therapy is held to work, and what each statement rests on.</p>
          <ul>
            <li>
              <Link href="/start">Start here: {counts["reading-steps"]} short pages</Link>
            </li>
            <li>
              <Link href="/mechanisms">
                The {counts["mechanisms"]} mechanisms, explained and in {figures.length} figures
              </Link>
            </li>
            <li>
              <Link href="/mechanisms?route=pathology">What goes wrong in the testis</Link>
            </li>
            <li>
              <Link href="/claims">The review in {counts["claims"]} single claims</Link>
            </li>
            <li>
              <Link href="/claims?basis=none">{uncited} of them without a citation</Link>
            </li>
            <li>
              <Link href="/glossary">{counts["glossary"]} words explained</Link>
            </li>
          </ul>
        </div>
      </section>

      {figure ? (
        <section aria-labelledby="in-a-figure" className="home-figure">
          <h2 id="in-a-figure">How it is thought to work</h2>
          <p className="lede">
            The figures are drawn from the catalogue: every arrow leads to the claims and studies behind it, and says how far they reach.
          </p>
          <FigurePicture
            rendered={renderFigure({ ...figure, raised: new Set(), filters: "" }, "wide")}
            narrow={renderFigure({ ...figure, raised: new Set(), filters: "" }, "narrow")}
            href={`/figures/${figure.figure.id}`}
            note="Open it to choose an arrow."
            also={figures
              .filter((other) => other.id !== figure.figure.id)
              .map((other) => ({ href: `/figures/${other.id}`, label: `figure ${other.number}` }))}
            alsoWords="The others:"
          />
        </section>
      ) : null}

      <section aria-labelledby="honesty" className="prose">
        <h2 id="honesty">What was read, and what was not</h2>
        <p>
          {fullTexts === 0 ? "No full text stands behind this release. " : ""}Of {counts["studies"]} studies, {abstracts} were read as{" "}
          <Link href="/studies?read=part,abstract">an abstract</Link>, some of it cut off, and the others by less, down to{" "}
          <Link href="/studies?read=citation">the citation only</Link>. “Not read” is therefore written out wherever it is so, and it never
          means “not reported”. A title’s claim is not counted as an outcome.
        </p>
        <p>
          <Link href="/about">How the catalogue was made, its limits, how to cite and correct it</Link>
        </p>
      </section>
    </div>
  );
}
