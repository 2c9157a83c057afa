import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection";
import { compareKindOf } from "@/lib/catalogue/compare/compare-kind";
import type { Answer } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { findingsIn, matchedWords } from "@/lib/catalogue/facets/findings-in";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { partsApart } from "@/lib/catalogue/facets/parts-apart";
import { type Problem, pageSizes, type Query, writeQuery } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { pack } from "@/lib/evidence/words/packed";
import { PageHead } from "../page/page-head";
import { RecordTable } from "../table/record-table";
import { ActiveFilters, isDefault } from "./active-filters";
import { DefaultNote } from "./default-note";
import { EmptyResult } from "./empty-result";
import { ExportBlock } from "./export-block";
import { FilterPanel } from "./filter-panel";
import { columnsOf, rowsOf } from "./list-view";
import { Pager } from "./pager";
import { panelFacets } from "./panel-facets";
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
  before,
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
  /** Stands between the head and the list. */
  before?: React.ReactNode;
  /** Explains the table's marks. */
  tableKey?: React.ReactNode;
  after?: React.ReactNode;
}) {
  const sentence = sentenceOf(shape, query);
  const chosen =
    shape.facets.filter((facet) => query.filters.has(facet.id) && !isDefault(shape, query, facet.id)).length + (query.q ? 1 : 0);
  const address = listAddress(shape, query);
  return (
    <>
      <PageHead title={collection.title}>
        <p className="lede">{collection.intro}</p>
      </PageHead>
      {before}
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
          />
        </aside>
        <div className="results" id="list">
          <h2 className="visually-hidden">Results</h2>
          <ResultLine
            matched={answer.matched}
            total={answer.total}
            noun={collection.noun}
            sentence={sentence}
            parts={partsApart(collection.apart, answer)}
            findings={findingsIn(collection, answer)}
          />
          <ActiveFilters shape={shape} query={query} />
          <DefaultNote shape={shape} query={query} facets={answer.facets} />
          {answer.matched > 0 ? (
            <ExportBlock
              name={collection.name}
              search={writeQuery(shape, { ...query, page: 1, pageSize: pageSizes.default })}
              matched={answer.matched}
              noun={collection.noun}
            />
          ) : null}
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
    </>
  );
}
