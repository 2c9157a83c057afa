import type { Metadata } from "next";
import Link from "next/link";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { SecondReadingTable } from "@/components/data/second-reading-table";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { readSecondReading } from "@/lib/catalogue/asking/read-second-reading";
import { findingKind, findingOutcome } from "@/lib/evidence/schema/vocabularies/second-reading";
import { secondReadingWords } from "@/lib/evidence/words/second-reading-words";
import { pageMetadata } from "../../page-metadata";
import { readOutcome } from "./read-outcome";

type Props = { searchParams: Promise<SearchParams> };

/** The title states the filter, so that tabs and bookmarks can be told apart. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { outcome } = readOutcome(await searchParams);
  return pageMetadata(outcome ? `/data/second-reading?outcome=${outcome}` : "/data/second-reading", {
    title: `The second reading${outcome ? `: findings ${findingOutcome.term(outcome).label.toLowerCase()}` : ""}`,
    description: "What a second reader found in the records of the catalogue, finding by finding, what was done about each and why.",
  });
}

/** Every finding of the second reading, with what became of it. */
export default async function SecondReadingPage({ searchParams }: Props) {
  const { outcome, problems } = readOutcome(await searchParams);
  const { findings, records } = await readSecondReading(await getCatalogue());
  const shown = outcome ? findings.filter((finding) => finding.outcome === outcome) : findings;
  const choices = [
    { href: "/data/second-reading", label: "All", count: findings.length, current: outcome === null },
    ...findingOutcome.terms.map(({ id, label }) => ({
      href: `/data/second-reading?outcome=${id}`,
      label,
      count: findings.filter((finding) => finding.outcome === id).length,
      current: outcome === id,
    })),
  ];
  return (
    <div className="open-data">
      <PageHead title="The second reading">
        <p className="lede">{secondReadingWords(findings)}</p>
        <p className="how-read">
          A field stands under the name that it had in the release that was read, and places in a list count from 0. The last column says
          where the page behind a finding was seen again, and where it could not be found. As files, the findings are in every release
          since; see <Link href="/data">the releases</Link>.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <nav aria-label="Outcome" className="corpora">
        {choices.map(({ href, label, count, current }) => (
          <Link key={href} href={href} aria-current={current ? "true" : undefined} prefetch={false}>
            {label} ({count})
          </Link>
        ))}
      </nav>
      <SecondReadingTable
        findings={shown}
        records={records}
        caption={`${shown.length} of ${findings.length} findings${outcome ? `: ${findingOutcome.term(outcome).definition}` : ""}`}
      />
      <section aria-labelledby="words" className="prose">
        <h2 id="words">What the words mean</h2>
        <dl className="facts">
          {[...findingOutcome.terms, ...findingKind.terms].map(({ id, label, definition }) => (
            <div key={id} className="fact">
              <dt>{label}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
