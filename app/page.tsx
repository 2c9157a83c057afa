import type { Metadata } from "next";
import Link from "next/link";
import { FigurePicture } from "@/components/figure/figure-picture";
import { DirectionsTable } from "@/components/home/directions-table";
import { Doors } from "@/components/home/doors";
import { NeverShown } from "@/components/home/never-shown";
import { PeopleAnswer } from "@/components/home/people-answer";
import { ReadingLine } from "@/components/home/reading-line";
import { RestorationLine } from "@/components/home/restoration-line";
import { TrialsAnswer } from "@/components/home/trials-answer";
import { LinkedData } from "@/components/page/linked-data";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { drawsMechanisms } from "@/lib/evidence/schema/figure";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { readFrontPage } from "@/lib/pictures/asking/read-front-page";
import { renderFigure } from "@/lib/pictures/figures/render-figure";
import { catalogueNodes } from "@/lib/publishing/linked-data/catalogue-nodes";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
import { readManifest } from "@/lib/publishing/releases/read-releases";
import { pageMetadata } from "./page-metadata";

/** What the catalogue is, in the words by which machines list it. */
const description =
  "An evidence explorer for the literature on cell therapy of non-obstructive azoospermia: studies, trials, cell sources and mechanisms, each fact one click from its source.";

export const metadata: Metadata = pageMetadata("/", { description });

/** What is known, as answers: each made by rule from the records, with its numbers, what they were compared with, and the way to its rows. */
export default async function HomePage() {
  const catalogue = await getCatalogue();
  const { release, review } = catalogue;
  const [page, figures] = await Promise.all([readFrontPage(catalogue), readRecordsOf(catalogue, "figures")]);
  const drawn = figures.filter(drawsMechanisms);
  const figure = await readFigure(catalogue, drawn.at(-1)?.id ?? "", new URLSearchParams());

  return (
    <div className="home">
      <LinkedData nodes={catalogueNodes({ site: siteAddress(), release }, review, description, readManifest(release.name)?.files)} />
      <h1>Cell therapy for non‑obstructive azoospermia: what is known, and how well</h1>
      <p className="lede">
        In non-obstructive azoospermia (NOA) the ducts are open, but the testes make no sperm, or too few to reach the ejaculate.
      </p>
      <Doors
        doors={[
          { reader: "Clinicians", question: "Which trials take a patient now?", href: page.trials.open.address },
          {
            reader: "Researchers",
            question: "Adipose stem cells in rats: what dose, number, route and result?",
            href: "/studies?source=at-msc&species=rat",
          },
          { reader: "Students", question: "What is NOA, and how might cells help?", href: "/start" },
        ]}
      />
      <div className="home-top">
        <div>
          <PeopleAnswer page={page} />
          <TrialsAnswer page={page} shape={shapeIn(catalogue, "trials")} readUntil={release.evidenceReadUntil} />
        </div>
        {figure ? (
          <div className="home-figure">
            <FigurePicture
              rendered={renderFigure({ ...figure, raised: new Set(), filters: "" }, "wide")}
              narrow={renderFigure({ ...figure, raised: new Set(), filters: "" }, "narrow")}
              href={`/figures/${figure.figure.id}`}
              note="Open it to choose an arrow and see what it rests on."
              also={figures
                .filter((other) => other.id !== figure.figure.id)
                .map((other) => ({ href: `/figures/${other.id}`, label: `figure ${other.number}` }))}
              alsoWords="The others:"
            />
          </div>
        ) : null}
      </div>

      <section aria-labelledby="in-animals">
        <h2 id="in-animals">What animals show: protection or restoration</h2>
        <RestorationLine animals={page.animals} />
        <DirectionsTable
          caption="Studies in animals by when the treatment was given, with the directions of sperm and histology"
          head="When it was given"
          rows={page.animals.given}
          nameOf={({ id, label }) => (id === "not-read" ? "When: not read" : label)}
        />
        <p className="how-read">
          Directions are against the same damage untreated, or given vehicle or a sham. No direction: compared with nothing, with healthy
          animals, with another treatment or with before, or the result lies outside what was read. Most reports were read as abstracts, and
          null results are published less. <Link href="/effects">All effects</Link>, study by study.
        </p>
      </section>

      <section aria-labelledby="most-tried">
        <h2 id="most-tried">Which cell sources have been tried most</h2>
        <DirectionsTable
          caption="The cell sources with most studies, with the directions of sperm and histology, and their trials"
          head="Cell source"
          rows={page.sources}
          nameOf={({ id, label }) => (
            <Link href={`/cell-sources/${id}`} prefetch={false}>
              {label}
            </Link>
          )}
          more={{ head: "Trials", of: ({ trials }) => trials }}
        />
        <p className="how-read">
          Studies in animals, people and culture; one that used two sources stands in both rows.{" "}
          <Link href="/cell-sources">All sources</Link>; <Link href="/evidence-map">by disease model</Link>.
        </p>
      </section>

      <NeverShown page={page} />
      <ReadingLine page={page} />
    </div>
  );
}
