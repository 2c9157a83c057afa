import type { Metadata } from "next";
import Link from "next/link";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { PageHead } from "@/components/page/page-head";
import { ScrollRegion } from "@/components/page/scroll-region";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { reportedItems, reportStates, reportTerm } from "@/lib/catalogue/collections/reported-items";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { openQuery, readQuery, withFilter, writeQuery } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { corpus } from "@/lib/evidence/schema/vocabularies/evidence";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

/** The title states the filters, so that tabs and bookmarks can be told apart. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const shape = shapeIn(await getCatalogue(), "studies");
  const { query } = readQuery(shape, paramsOf(await searchParams));
  const search = writeQuery(shape, { ...query, page: 1, pageSize: openQuery(shape).pageSize, sort: shape.defaultSort });
  return pageMetadata(search ? `/reporting?${search}` : "/reporting", {
    title: `What could be read about study conduct${sentenceOf(shape, query)}`,
    description:
      "For each thing that a report of an animal study should tell: how many studies report it, how many do not, how many were not read.",
  });
}

export default async function ReportingPage({ searchParams }: Props) {
  const catalogue = await getCatalogue();
  const shape = shapeIn(catalogue, "studies");
  const { query, problems } = readQuery(shape, paramsOf(await searchParams));
  const { matched, total, facets } = await listRecords(catalogue, "studies", { ...query, page: 1, pageSize: 1 }, ["reporting"]);
  const table = (term: string) =>
    listAddress(shape, { ...withFilter(query, "reporting", { kind: "term", ids: [term] }), sort: shape.defaultSort });
  const corpora = [undefined, ...corpus.terms].map((term) => {
    const filter = term ? ({ kind: "term", ids: [term.id] } as const) : undefined;
    const search = writeQuery(shape, withFilter(query, "corpus", filter));
    return {
      label: term?.label ?? "All studies",
      href: search ? `/reporting?${search}` : "/reporting",
      current: JSON.stringify(query.filters.get("corpus")) === JSON.stringify(filter),
    };
  });
  const counts = new Map(facets.find((facet) => facet.shape.id === "reporting")?.options.map((option) => [option.id, option.count]));
  return (
    <>
      <PageHead title="What could be read about study conduct">
        <p className="lede">
          What {matched === total ? total : `${matched} of ${total}`} studies report of their conduct, as far as they were read. “Not read”
          is not “not reported”: of most papers only the abstract was read, and the paper may say more. Each number leads to its studies.
        </p>
        <p className="how-read">
          This is reporting, and not a judgement of the risk of bias. The record of a study has room for SYRCLE’s ten items; none has been
          assessed in this release.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <nav aria-label="Corpus" className="corpora">
        {corpora.map(({ label, href, current }) => (
          <Link key={href} href={href} aria-current={current ? "true" : undefined} prefetch={false}>
            {label}
          </Link>
        ))}
      </nav>
      <ScrollRegion className="table-scroll reporting" label="What is reported">
        <table className="stacks">
          <caption className="visually-hidden">Number of studies by what they report, of {matched}</caption>
          <thead>
            <tr>
              <th scope="col">In the report</th>
              {reportStates.map((state) => (
                <th key={state.id} scope="col" className="end">
                  {state.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reportedItems.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.label}</th>
                {reportStates.map((state) => {
                  const term = reportTerm(item, state.id);
                  const count = counts.get(term) ?? 0;
                  return (
                    <td key={state.id} className="end" data-label={state.label}>
                      <div>
                        {count > 0 ? (
                          <Link href={table(term)} prefetch={false} aria-label={`${item.label}, ${state.label.toLowerCase()}: ${count}`}>
                            {count}
                          </Link>
                        ) : (
                          count
                        )}
                      </div>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
