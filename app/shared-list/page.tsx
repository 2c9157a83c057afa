import type { Metadata } from "next";
import Link from "next/link";
import { ExportBlock } from "@/components/catalogue/export-block";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { KeepList } from "@/components/my-list/keep-list";
import { SharedEntry } from "@/components/my-list/shared-entry";
import { sharedFacts } from "@/components/my-list/shared-facts";
import { PageHead } from "@/components/page/page-head";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { isCollectionName } from "@/lib/catalogue/collections/all-collections";
import { readSharedListPage } from "@/lib/publishing/asking/read-shared-list";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
import { countWords } from "@/lib/publishing/my-list/count-words";
import { markOfRecord } from "@/lib/publishing/my-list/mark-of-record";
import { listLimits } from "@/lib/publishing/my-list/my-list";
import { sharedAddress, writeShared } from "@/lib/publishing/my-list/shared-address";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { shared, entries } = await readSharedListPage(await searchParams);
  const title = shared.title || "Shared list";
  return {
    ...pageMetadata(sharedAddress(shared), {
      title: entries.length > 0 ? `${title}: ${countWords(entries.length)}` : title,
      description: "Records of the catalogue that a reader has put together, in the reader’s order, with what their rows show.",
    }),
    // What readers put together for one another is not the catalogue’s own.
    ...(entries.length > 0 ? { robots: { index: false } } : {}),
  };
}

export default async function SharedListPage({ searchParams }: Props) {
  const { catalogue, shared, problems, entries } = await readSharedListPage(await searchParams);
  const records = entries.map((entry) => markOfRecord(entry, catalogue.release.name));
  return (
    <article className="shared-list">
      <PageHead title={shared.title || "Shared list"}>
        <p className="lede">
          {entries.length > 0
            ? "Put together by a reader: which records these are and how they are ordered is the reader’s choice, what stands at each is the catalogue’s."
            : "The address of this page names records, and the page draws them in that order."}
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      {entries.length === 0 ? (
        <div className="empty-result">
          <p>
            This address names no record of the catalogue. One that does looks like{" "}
            <Link href={example} prefetch={false}>
              <code>{example}</code>
            </Link>
            : kinds and ids as in the records’ own addresses, up to {listLimits.entries}. <Link href="/my-list">My list</Link> makes such an
            address of the records you mark.
          </p>
        </div>
      ) : (
        <>
          <h2>{countWords(entries.length)}</h2>
          <ExportBlock name="shared-list" search={writeShared(shared)} matched={entries.length} noun={{ one: "record", many: "records" }} />
          <KeepList title={shared.title} records={records} />
          <ol className="entries-in-order">
            {entries.map((entry, at) => (
              <SharedEntry
                key={`${entry.kind}:${entry.id}`}
                site={siteAddress()}
                record={records[at] as (typeof records)[number]}
                facts={sharedFacts(entry, isCollectionName(entry.kind) ? shapeIn(catalogue, entry.kind) : null)}
              />
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

const example = sharedAddress({
  title: "",
  records: [
    { kind: "studies", id: "sherif-2018" },
    { kind: "claims", id: "C042" },
  ],
});
