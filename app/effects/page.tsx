import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { Pager } from "@/components/catalogue/pager";
import { panelFacets } from "@/components/catalogue/panel-facets";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { ColumnList } from "@/components/effects/column-list";
import { CountedLink } from "@/components/effects/counted-link";
import { EffectsControls } from "@/components/effects/effects-controls";
import { EffectsKey, EffectsLegend } from "@/components/effects/effects-key";
import { EffectsStyle } from "@/components/effects/effects-style";
import { EffectsSummary } from "@/components/effects/effects-summary";
import { EffectsTable } from "@/components/effects/effects-table";
import { NumericEffects } from "@/components/effects/numeric-effects";
import { VoteTable } from "@/components/effects/vote-table";
import { CopyCaption } from "@/components/figure/copy-caption";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sendOn } from "@/lib/catalogue/asking/send-on";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { pageSizes, type Query, writeQuery } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { readEffects } from "@/lib/pictures/asking/read-effects";
import { effectsAddress, writeEffectsView } from "@/lib/pictures/effects/effects-view";
import { swimStatement, swimText } from "@/lib/pictures/effects/swim-statement";
import { comparisonColumns } from "@/lib/publishing/exports/comparison-columns";
import { syrfColumns } from "@/lib/publishing/exports/syrf-columns";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

/** Filters of the studies that the plot offers; an address may name any of them. */
const offered = ["corpus", "source", "product", "model", "species", "given", "relation", "design", "read", "year"];

/** Reads the address; one that says the same in a longer way is sent on to the short one. */
const read = cache(async (search: string) => {
  const catalogue = await getCatalogue();
  const { plot, problems } = await readEffects(catalogue, new URLSearchParams(search));
  const shape = shapeIn(catalogue, "studies");
  if (problems.length === 0 && new URLSearchParams(writeEffectsView(shape, plot.view)).toString() !== search)
    await sendOn(effectsAddress(shape, plot.view));
  return { catalogue, shape, plot, problems };
});

async function readPage({ searchParams }: Props) {
  return read(paramsOf(await searchParams).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shape, plot } = await readPage(props);
  const filters = sentenceOf(shape, plot.view.query);
  return pageMetadata(effectsAddress(shape, plot.view), {
    title: `Effects by outcome${filters ? `, ${plot.matched} studies${filters}` : ""}`,
    description:
      "Which way studies of cell therapy of non-obstructive azoospermia went, by outcome domain, against injured-untreated, vehicle or sham: an effect direction plot with protection and restoration apart.",
  });
}

export default async function EffectsPage(props: Props) {
  const { catalogue, shape, plot, problems } = await readPage(props);
  const { view, matched, total } = plot;
  const { facets } = await listRecords(catalogue, "studies", { ...view.query, page: 1, pageSize: 1 });
  const hrefOf = (query: Query) => listAddress(shape, { ...query, pageSize: pageSizes.default });
  const withNumbers = plot.groups.flatMap((group) => group.rows).filter((item) => item.quantities > 0);
  const inNumbers = await readRecordsOf(
    catalogue,
    "studies",
    withNumbers.map(({ id }) => id),
  );
  const asked = writeQuery(shape, { ...view.query, page: 1, pageSize: pageSizes.default });
  const search = asked ? `?${asked}` : "";
  const statement = swimStatement(plot, sentenceOf(shape, view.query), catalogue.release);
  const terms = new Map(shape.facets.map((facet) => [facet.id, new Map(facet.terms.map(({ id, label }) => [id, label]))]));
  return (
    <>
      <EffectsStyle />
      <PageHead title="Effects by outcome">
        <p className="lede">
          Which way each study went, by what was measured: better, worse, no change or conflicting, against the same damage untreated or
          given vehicle or a sham. Treatment after loss was shown stands apart from treatment before.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <EffectsControls
        shape={shape}
        view={view}
        facets={panelFacets(
          shape,
          view.query,
          facets.filter((facet) => offered.includes(facet.shape.id)),
        )}
      />
      <p className="result-line" role="status">
        <strong>
          {matched} of {total}
        </strong>{" "}
        studies{sentenceOf(shape, view.query)}
        {matched === 0 ? ". Remove a filter to see more" : ""}
        {plot.without.number > 0 ? (
          <>
            ;{" "}
            <CountedLink query={plot.without.query} hrefOf={hrefOf}>
              {plot.without.number} of them
            </CountedLink>{" "}
            without an outcome in what was read, and so without a row
          </>
        ) : null}
        . <Link href={hrefOf({ ...view.query, page: 1 })}>As a table of studies</Link>.
      </p>
      {matched > 0 ? (
        <>
          <section aria-labelledby="votes">
            <h2 id="votes">How many, which way</h2>
            {view.by === "none" ? null : (
              <>
                <EffectsLegend />
                <EffectsSummary
                  plot={plot}
                  hrefOf={hrefOf}
                  plotOf={(query) => effectsAddress(shape, { by: "none", query: { ...query, pageSize: view.query.pageSize } })}
                />
              </>
            )}
            {view.by === "none" ? null : (
              <p className="cell-note">
                A study with groups or cohorts of several kinds stands in each, so that rows can add up to more than {matched}.
              </p>
            )}
            <VoteTable tallies={plot.tallies} hrefOf={hrefOf} />
            <p className="cell-note">
              * Counting votes says nothing of how large an effect is. Most of these reports were read as abstracts and are unblinded, and
              null results are published less, so that a split towards “better” can arise without any effect. The test itself is disputed
              for this use (<a href="https://arxiv.org/abs/2105.00672">Nikolakopoulos, arXiv 2105.00672</a>). No study is pooled.
            </p>
          </section>
          <section aria-labelledby="plot">
            <h2 id="plot">Study by study</h2>
            <EffectsLegend />
            <EffectsTable plot={plot} hrefOf={hrefOf} label={(facet, id) => terms.get(facet)?.get(id) ?? id} />
            <Pager
              page={plot.page}
              pages={plot.pages}
              hrefOf={(page) => effectsAddress(shape, { ...view, query: { ...view.query, page } })}
            />
            <EffectsKey />
          </section>
          <section aria-labelledby="numbers">
            <h2 id="numbers">In printed numbers</h2>
            <NumericEffects studies={inNumbers} />
            <p className="cell-note">
              Nothing is pooled: {inNumbers.length === 1 ? "one study prints" : `${inNumbers.length} studies print`} numbers in what was
              read, of different measures in different models, and most without a spread or a number of animals. The files are made for
              those who read the papers and want to: <a href={`/effects.csv${search}`}>one row a comparison</a>, under the names that R’s
              metafor reads, and <a href={`/effects/syrf.csv${search}`}>one row a cohort</a>, in the columns of SyRF’s quantitative export.
            </p>
            <details>
              <summary>Columns of the files</summary>
              <ColumnList title="One row a comparison" columns={comparisonColumns} />
              <ColumnList title="SyRF’s columns" columns={syrfColumns} />
            </details>
          </section>
          <section aria-labelledby="swim">
            <h2 id="swim">How this view was synthesised</h2>
            <p>
              By the nine items of <a href="https://doi.org/10.1136/bmj.l6890">SWiM</a>, synthesis without meta-analysis, made from the view
              above.{" "}
              <CopyCaption
                text={swimText(statement)}
                label="Copy the statement with references"
                failed="The browser did not allow it; the text stands below."
              />
            </p>
            <dl className="facts">
              {statement.map(({ item, text }) => (
                <div key={item} className="fact">
                  <dt>{item}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
        </>
      ) : null}
    </>
  );
}
