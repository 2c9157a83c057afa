import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { panelFacets } from "@/components/catalogue/panel-facets";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { FigureKey } from "@/components/figure/figure-key";
import { FigureTools } from "@/components/figure/figure-tools";
import { PageHead } from "@/components/page/page-head";
import { RecordFoot } from "@/components/record/record-foot";
import { RecordMark } from "@/components/record/record-mark";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { writeQuery } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { arrowsOf } from "@/lib/evidence/schema/figure";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { readFigureSources } from "@/lib/pictures/asking/read-figure-sources";
import type { EvidenceLevel } from "@/lib/pictures/figures/arrow-level";
import type { ArrowNumbers } from "@/lib/pictures/figures/arrow-numbers";
import { arrowSentence } from "@/lib/pictures/figures/arrow-sentence";
import { figureAddress } from "@/lib/pictures/figures/figure-address";
import type { FigureState } from "@/lib/pictures/figures/render-figure";
import { readHandedOn } from "@/lib/publishing/asking/read-handed-on";
import { pageMetadata } from "../../page-metadata";
import { FigureColumns } from "../figure-columns";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

/** Facets of the studies table that the figure offers as filters; an address may name any of them. */
const offered = ["corpus", "species", "source", "read"];

const read = cache(async (id: string, search: string) => {
  const catalogue = await getCatalogue();
  const [reading, handedOn] = await Promise.all([
    readFigure(catalogue, id, new URLSearchParams(search)),
    readHandedOn(catalogue, "figures", id),
  ]);
  return reading && handedOn ? { catalogue, reading, handedOn } : null;
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
  const shape = shapeIn(page.catalogue, "studies");
  const filters = sentenceOf(shape, page.reading.query);
  const search = writeQuery(shape, { ...page.reading.query, page: 1, sort: shape.defaultSort });
  return pageMetadata(figureAddress(figure.id, { raise: raised, filters: search }), {
    title: `Figure ${figure.number}: ${words}${filters ? `, studies${filters}` : ""}`,
    description: `${figure.title}. Each arrow with the studies for and against it.`,
  });
}

export default async function FigurePage(props: Props) {
  const page = await readPage(props);
  if (!page) notFound();
  const { catalogue, reading, handedOn } = page;
  const { figure, query, problems, raised } = reading;
  const shape = shapeIn(catalogue, "studies");
  const filters = writeQuery(shape, { ...query, page: 1, sort: shape.defaultSort });
  const state: FigureState = { ...reading, raised: new Set(raised ? [raised] : []), filters };
  const [words, sources] = await Promise.all([readExplainedWords(catalogue), readFigureSources(catalogue, figure)]);
  const sentence = sentenceOf(shape, query);
  return (
    <article className="figure-page">
      <PageHead kicker={`Figure ${figure.number}`} title={figure.title}>
        <p className="lede">
          Choose a part or an arrow to see what it rests on. Every number is the number of rows of the studies table that its link opens.
          “+4·2” beside an arrow means four studies for it by treatment before loss was shown, or at a time that was not read, and two by
          treatment after loss was shown; the <a href="#key">key</a> tells the rest.
        </p>
        <RecordMark handedOn={handedOn} />
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
      <FigureColumns catalogue={catalogue} reading={reading} state={state} words={words} />
      <FigureKey figures={[figure]} />
      <RecordFoot handedOn={handedOn} />
    </article>
  );
}
