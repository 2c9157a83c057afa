import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { panelFacets } from "@/components/catalogue/panel-facets";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { ArrowList } from "@/components/figure/arrow-list";
import { ArrowPanel } from "@/components/figure/arrow-panel";
import { FigureExplorer } from "@/components/figure/figure-explorer";
import { FigureKey } from "@/components/figure/figure-key";
import { FigureTools } from "@/components/figure/figure-tools";
import { FigureView } from "@/components/figure/figure-view";
import { NodePanel } from "@/components/figure/node-panel";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { shapeIn } from "@/lib/catalogue/list-records";
import type { Catalogue } from "@/lib/catalogue/open-catalogue";
import { readExplainedWords } from "@/lib/catalogue/read-explained-words";
import type { FigureReading } from "@/lib/catalogue/read-figure";
import { readFigure, studiesBehind } from "@/lib/catalogue/read-figure";
import { readFigureSources } from "@/lib/catalogue/read-figure-sources";
import { paramsOf, type SearchParams } from "@/lib/catalogue/read-list";
import { readRecordsOf } from "@/lib/catalogue/read-record";
import { writeQuery } from "@/lib/facets/query";
import { sentenceOf } from "@/lib/facets/sentence";
import type { EvidenceLevel } from "@/lib/figures/arrow-level";
import type { ArrowNumbers } from "@/lib/figures/arrow-numbers";
import { arrowSentence } from "@/lib/figures/arrow-sentence";
import { figureAddress } from "@/lib/figures/figure-address";
import { type FigureState, renderFigure } from "@/lib/figures/render-figure";
import { type Arrow, arrowsOf } from "@/lib/schema/figure";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

/** Facets of the studies table that the figure offers as filters; an address may name any of them. */
const offered = ["corpus", "species", "source", "read"];

const read = cache(async (id: string, search: string) => {
  const catalogue = await getCatalogue();
  const reading = await readFigure(catalogue, id, new URLSearchParams(search));
  return reading ? { catalogue, reading } : null;
});

async function readPage({ params, searchParams }: Props) {
  return read((await params).id, paramsOf(await searchParams).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await readPage(props);
  if (!page) return { title: "No such figure" };
  const { figure, raised, numbers, levels } = page.reading;
  const arrow = arrowsOf(figure).find((one) => one.id === raised);
  const node = figure.nodes.find((one) => one.id === raised);
  const words = arrow
    ? arrowSentence(arrow, numbers.get(arrow.id) as ArrowNumbers, levels.get(arrow.id) as EvidenceLevel)
    : (node?.label ?? figure.title);
  const filters = sentenceOf(shapeIn(page.catalogue, "studies"), page.reading.query);
  return {
    title: `Figure ${figure.number}: ${words}${filters ? `, studies${filters}` : ""}`,
    description: `${figure.title}. Each arrow with the studies for and against it.`,
  };
}

export default async function FigurePage(props: Props) {
  const page = await readPage(props);
  if (!page) notFound();
  const { catalogue, reading } = page;
  const { figure, query, problems, raised } = reading;
  const shape = shapeIn(catalogue, "studies");
  const filters = writeQuery(shape, { ...query, page: 1, sort: shape.defaultSort });
  const state: FigureState = { ...reading, raised: new Set(raised ? [raised] : []), filters };
  const wide = renderFigure(state, "wide");
  const narrow = renderFigure(state, "narrow");
  const arrow = arrowsOf(figure).find((one) => one.id === raised);
  const node = figure.nodes.find((one) => one.id === raised);
  const [words, sources, records] = await Promise.all([
    readExplainedWords(catalogue),
    readFigureSources(catalogue, figure),
    arrow ? arrowRecords(catalogue, reading, arrow) : null,
  ]);
  const sentence = sentenceOf(shape, query);
  return (
    <article className="figure-page">
      <PageHead
        trail={[
          ["/mechanisms", "Mechanisms"],
          ["/figures", "Figures"],
        ]}
        kicker={`Figure ${figure.number}`}
        title={figure.title}
      >
        <p className="lede">
          Choose a part or an arrow to see what it rests on. Every number is the number of rows of the studies table that its link opens.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <FigureTools
        figure={figure.id}
        raise={raised}
        filters={filters}
        facets={panelFacets(
          shape,
          query,
          reading.answer.facets.filter((facet) => offered.includes(facet.shape.id)),
        )}
        q={query.q}
        caption={sources.caption}
      />
      {reading.isFiltered ? (
        <p className="result-line" role="status">
          <strong>
            {reading.answer.matched} of {reading.answer.total}
          </strong>{" "}
          studies{sentence}; arrows without support among them step back.{" "}
          <Link href={figureAddress(figure.id, { raise: raised })} scroll={false}>
            Remove the filters
          </Link>
        </p>
      ) : null}
      <FigureExplorer className="figure-columns">
        <a className="skip-figure" href="#arrows">
          Skip the drawing; the same stands in words behind it
        </a>
        <FigureView state={state} wide={wide} narrow={narrow} words={words} />
        <div className="figure-side">
          <section className="figure-panel" id="raised" aria-label="What is chosen" aria-live="polite">
            {arrow && records ? (
              <ArrowPanel
                figure={figure}
                arrow={arrow}
                numbers={reading.numbers.get(arrow.id) as ArrowNumbers}
                level={reading.levels.get(arrow.id) as EvidenceLevel}
                records={records}
                filters={filters}
              />
            ) : node ? (
              <NodePanel node={node} state={state} rendered={wide} />
            ) : (
              <p className="quiet">Nothing is chosen. Choose a part or an arrow of the figure, or a statement below.</p>
            )}
            {raised ? (
              <p>
                <a data-raise="" href={figureAddress(figure.id, { filters })}>
                  Show the whole figure again
                </a>
              </p>
            ) : null}
          </section>
          <ArrowList state={state} rendered={wide} />
        </div>
      </FigureExplorer>
      <FigureKey />
    </article>
  );
}

async function arrowRecords(catalogue: Catalogue, reading: FigureReading, arrow: Arrow) {
  const [studies, claims, mechanisms, shown] = await Promise.all([
    readRecordsOf(
      catalogue,
      "studies",
      arrow.studies.map((entry) => entry.study),
    ),
    readRecordsOf(catalogue, "claims", [...arrow.claims, ...arrow.against]),
    readRecordsOf(catalogue, "mechanisms", arrow.mechanisms),
    studiesBehind(catalogue, reading, arrow),
  ]);
  return { studies, claims, mechanisms, shown };
}
