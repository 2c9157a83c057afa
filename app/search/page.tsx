import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { MarkButton } from "@/components/my-list/mark-button";
import { PageHead } from "@/components/page/page-head";
import { Marked } from "@/components/search/marked";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { searchRecords } from "@/lib/catalogue/asking/search-records";
import { sendOn } from "@/lib/catalogue/asking/send-on";
import { readSearch, searchAddress, searchPageSize } from "@/lib/catalogue/search/read-search";
import { searchKindLabels } from "@/lib/catalogue/search/search-kinds";
import { marksOfHits } from "@/lib/publishing/asking/marks-of-hits";
import type { MarkedRecord } from "@/lib/publishing/my-list/my-list";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

/** Title and body ask the same; the second time within a request the answer is there. */
const readPage = cache(async (given: string) => {
  const { search, problems } = readSearch(new URLSearchParams(given));
  const address = searchAddress(search);
  if (problems.length === 0 && new URLSearchParams(address.slice("/search?".length)).toString() !== given) await sendOn(address);
  const catalogue = await getCatalogue();
  const answer = search.q ? await searchRecords(catalogue, search) : null;
  const marks = await marksOfHits(catalogue, answer?.groups.flatMap(({ hits }) => hits) ?? []);
  return { search, problems, answer, marks };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { search, answer } = await readPage(paramsOf(await searchParams).toString());
  return pageMetadata(searchAddress(search), {
    title: answer ? `${answer.matched} found for “${search.q}”` : "Search",
    description:
      "One search over studies, trials, cell sources, mechanisms, questions, claims, causes, challenges, figures, references, discrepancies and the glossary.",
  });
}

export default async function SearchPage({ searchParams }: Props) {
  const { search, problems, answer, marks } = await readPage(paramsOf(await searchParams).toString());
  const matched = answer?.matched ?? 0;
  const pages = search.kind === null ? 1 : Math.max(1, Math.ceil(matched / searchPageSize));
  return (
    <article className="search-page">
      <PageHead title={search.q ? `Search: ${search.q}` : "Search"} />
      <ProblemNotes problems={problems} />
      <form action="/search" className="search-form">
        <label htmlFor="q">Search everything</label>
        <input id="q" type="search" name="q" defaultValue={search.q} maxLength={200} autoComplete="off" />
        <button type="submit">Search</button>
      </form>
      {answer ? (
        <>
          <p className="result-line" role="status">
            <strong>{matched}</strong> {matched === 1 ? "record" : "records"} found
            {search.kind ? ` among the ${searchKindLabels[search.kind].toLowerCase()}` : ""}.
            {answer.partly && matched > 0 ? " No record has all of it; these have the most of it." : ""}
          </p>
          {answer.corrected.map(({ from, to }) => (
            <p key={from} className="notice" role="note">
              No record has “{from}”. This is what was found for “{to}”.
            </p>
          ))}
          {answer.also.length > 0 ? <p className="cell-note">Searched for as well: {answer.also.join(", ")}.</p> : null}
          {search.kind ? (
            <p>
              <Link href={searchAddress({ ...search, kind: null, page: 1 })}>All kinds</Link>
            </p>
          ) : null}
          {matched === 0 ? (
            <p>
              Nothing in the catalogue has this. Fewer words or another name may find it, as may a DOI, a PMID or a registry number; whole
              lists are at <Link href="/studies">studies</Link>, <Link href="/trials">trials</Link> and{" "}
              <Link href="/cell-sources">cell sources</Link>.
            </p>
          ) : null}
          {answer.pages.length > 0 ? (
            <section aria-labelledby="found-pages">
              <h2 id="found-pages">Pages</h2>
              <ul className="hits">
                {answer.pages.map((page) => (
                  <li key={page.href}>
                    <Link href={page.href} className="hit-title">
                      {page.title}
                    </Link>
                    <span className="cell-note">{page.note}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {answer.groups.map((group) => (
            <section key={group.kind} aria-labelledby={`found-${group.kind}`}>
              <h2 id={`found-${group.kind}`}>
                {searchKindLabels[group.kind]} <span className="quiet">{group.matched}</span>
              </h2>
              <ol className="hits" start={(search.page - 1) * searchPageSize + 1}>
                {group.hits.map((hit) => (
                  <li key={hit.href}>
                    <HitMark record={marks.get(hit.href)} />
                    <Link href={hit.href} prefetch={false} className="hit-title">
                      <Marked text={hit.title} phrases={answer.phrases} />
                    </Link>
                    <span className="cell-note">
                      <Marked text={hit.note} phrases={answer.phrases} />
                    </span>
                  </li>
                ))}
              </ol>
              {group.matched > group.hits.length && search.kind === null ? (
                <p>
                  <Link href={searchAddress({ ...search, kind: group.kind })} prefetch={false}>
                    All {group.matched} {searchKindLabels[group.kind].toLowerCase()}
                  </Link>
                </p>
              ) : null}
            </section>
          ))}
          {pages > 1 ? (
            <nav aria-label="Pages" className="pager">
              {search.page > 1 ? <Link href={searchAddress({ ...search, page: search.page - 1 })}>Previous</Link> : null}
              <span>
                Page {search.page} of {pages}
              </span>
              {search.page < pages ? <Link href={searchAddress({ ...search, page: search.page + 1 })}>Next</Link> : null}
            </nav>
          ) : null}
        </>
      ) : (
        <p>
          Names and other names of cells, words of titles, authors and years, DOIs, PMIDs, registry and reference numbers. “/” or Ctrl-K
          opens the search on any page.
        </p>
      )}
    </article>
  );
}

/** Puts a hit into the reader's list, where its kind can stand in one. */
function HitMark({ record }: { record: MarkedRecord | undefined }) {
  return record ? <MarkButton record={record} small /> : null;
}
