import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { evidencePlaces } from "@/components/page/site-places";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/evidence", {
  title: "State of the evidence",
  description:
    "What is known of cell therapy in non-obstructive azoospermia, how well, and what is missing: maps, comparisons, differences and gaps.",
});

/** The way to every page that looks across the records. */
export default function EvidencePage() {
  return (
    <>
      <PageHead title="State of the evidence">
        <p className="lede">
          What is known, how well, and what is missing: pages that look across the records. Every number leads to its rows.
        </p>
      </PageHead>
      <dl className="places">
        {evidencePlaces.map(([href, label, what]) => (
          <div key={href}>
            <dt>
              <Link href={href}>{label}</Link>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
