import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection";
import { compareKindOf } from "@/lib/catalogue/compare/compare-kind";
import type { Answer } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { findingsIn, matchedWords } from "@/lib/catalogue/facets/findings-in";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { partsApart } from "@/lib/catalogue/facets/parts-apart";
import { type Problem, pageSizes, type Query, writeQuery } from "@/lib/catalogue/facets/query";
import { narrowingOf } from "@/lib/catalogue/facets/sentence";
import { pack } from "@/lib/evidence/words/packed";
import { PageHead } from "../page/page-head";
import { RecordTable } from "../table/record-table";
import { rowsId } from "../table/table-shape";
import { ActiveFilters, isDefault } from "./active-filters";
import { EmptyResult } from "./empty-result";
import { ExportBlock } from "./export-block";
import { FilterPanel } from "./filter-panel";
import { hiddenRecords } from "./hidden-records";
import { columnsOf, rowsOf } from "./list-view";
import { Pager } from "./pager";
import { panelFacets } from "./panel-facets";
import { type CountedPreset, PresetLinks } from "./preset-links";
import { ProblemNotes } from "./problem-notes";
import { ResultLine } from "./result-line";

/** The body of every list page: what it holds, filters, the sentence of the view, the table. */
export function CataloguePage({
  collection,
  shape,
  query,
  problems,
  answer,
  hiddenColumns,
  release,
  ways,
  presets,
  tableKey,
  after,
}: {
  collection: Collection<CollectionName>;
  shape: CollectionShape;
  query: Query;
  problems: readonly Problem[];
  answer: Answer & { readonly items: readonly unknown[] };
  hiddenColumns: readonly string[];
  /** Name of the release that is shown. */
  release: string;
  /** Ends the sentence under the title: what else there is to be seen of the list. */
  ways?: React.ReactNode;
  /** The collection's presets with their numbers under the question asked. */
  presets: readonly CountedPreset[];
  /** Explains the table's marks. */
  tableKey?: React.ReactNode;
  after?: React.ReactNode;
}) {
  const sentence = narrowingOf(shape, query);
  const chosen =
    shape.facets.filter((facet) => query.filters.has(facet.id) && !isDefault(shape, query, facet.id)).length + (query.q ? 1 : 0);
  const address = listAddress(shape, query);
  return (
    <>
      <a className="skip" href={answer.matched > 0 ? `#${rowsId}` : "#list"}>
        Skip to the results
      </a>
      <PageHead title={collection.title}>
        <p className="lede">
          {collection.lede}
          {ways ? <> {ways}</> : null}
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <div className="catalogue">
        <button type="button" className="filters-button" popoverTarget="filters">
          Filters{chosen > 0 ? ` (${chosen} on)` : ""}
        </button>
        <aside id="filters" popover="auto" className="filters" aria-label="Filters">
          <div className="filters-head">
            <h2>Filters</h2>
            <button type="button" popoverTarget="filters" popoverTargetAction="hide" className="filters-close">
              Close
            </button>
          </div>
          <FilterPanel
            path={`/${collection.name}`}
            facets={pack(panelFacets(shape, query, answer.facets))}
            q={query.q}
            sort={query.sort === shape.defaultSort ? null : query.sort}
            noun={collection.noun.many}
            confirm={{ panel: "filters", words: confirmWords(answer.matched, collection.noun) }}
          />
        </aside>
        <div className="results" id="list">
          <h2 className="visually-hidden">Results</h2>
          <ResultLine
            matched={answer.matched}
            total={answer.total}
            noun={collection.noun}
            sentence={sentence}
            hidden={hiddenRecords(collection.noun, shape, query, answer.facets)}
            order={orderWords(collection, query)}
            parts={partsApart(collection.apart, answer)}
            findings={findingsIn(collection, answer)}
          />
          <ActiveFilters shape={shape} query={query} />
          <PresetLinks presets={presets} />
          {answer.matched === 0 ? (
            <EmptyResult shape={shape} query={query} noun={collection.noun.many} />
          ) : (
            <>
              {tableKey}
              <RecordTable
                name={collection.name}
                caption={`${matchedWords(collection, answer)}${sentence}`}
                columns={columnsOf(collection, shape, query)}
                rows={pack(rowsOf(collection, answer))}
                hidden={hiddenColumns}
                pick={compareKindOf(collection.name)}
                release={release}
                tools={
                  <ExportBlock
                    name={collection.name}
                    search={writeQuery(shape, { ...query, page: 1, pageSize: pageSizes.default })}
                    matched={answer.matched}
                    noun={collection.noun}
                  />
                }
              />
            </>
          )}
          <Pager page={query.page} pages={answer.pages} hrefOf={(page) => listAddress(shape, { ...query, page })} />
          <p className="query-link quiet">
            The query behind this table, answered as data: <a href={`/api/v1${address}`}>{`/api/v1${decodeURIComponent(address)}`}</a>
          </p>
        </div>
      </div>
      {after}
      <section className="list-about" aria-labelledby="about-list">
        <h2 id="about-list">About this list</h2>
        <p>{collection.intro}</p>
      </section>
    </>
  );
}

/** The words of the button that leads from the filters to what they leave. */
function confirmWords(matched: number, noun: { readonly one: string; readonly many: string }): string {
  return matched === 0 ? `No ${noun.one} matches` : `Show ${matched} ${matched === 1 ? noun.one : noun.many}`;
}

/** The order of the rows, in words. */
function orderWords({ orderWords: words }: Collection<CollectionName>, { sort }: Query): string {
  return words[sort.replace(/^-/, "")]?.[sort.startsWith("-") ? 1 : 0] ?? sort;
}
