import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/list-records";
import { reportedItems, reportStates, reportTerm } from "@/lib/collections/reported-items";
import { openQuery } from "@/lib/facets/query";

export const metadata: Metadata = {
  title: "What is missing in the reports",
  description:
    "For each thing that a report of an animal study should tell: how many studies report it, how many do not, how many were not read.",
};

export default async function ReportingPage() {
  const catalogue = await getCatalogue();
  const { total, facets } = await listRecords(catalogue, "studies", { ...openQuery(shapeIn(catalogue, "studies")), pageSize: 1 }, [
    "reporting",
  ]);
  const counts = new Map(facets.find((facet) => facet.shape.id === "reporting")?.options.map((option) => [option.id, option.count]));
  return (
    <>
      <PageHead trail={[["/studies", "Studies"]]} title="What is missing in the reports">
        <p className="lede">
          What {total} studies report of their conduct, as far as they were read. “Not read” is not “not reported”: of most papers only the
          abstract was read, and the paper may say more. Each number leads to its studies.
        </p>
        <p className="how-read">
          This is reporting, and not a judgement of the risk of bias. The record of a study has room for SYRCLE’s ten items; none has been
          assessed in this release.
        </p>
      </PageHead>
      <section
        className="table-scroll reporting"
        aria-label="What is reported" // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
        tabIndex={0}
      >
        <table>
          <caption className="visually-hidden">Number of studies by what they report, of {total}</caption>
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
                          <Link
                            href={`/studies?reporting=${term}`}
                            prefetch={false}
                            aria-label={`${item.label}, ${state.label.toLowerCase()}: ${count}`}
                          >
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
      </section>
    </>
  );
}
