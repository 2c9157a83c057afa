import type { Metadata } from "next";
import Link from "next/link";
import { MyListBoard } from "@/components/my-list/my-list-board";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/my-list", {
  title: "My list",
  description:
    "A list of one’s own: records marked anywhere on the site, in an order and with notes of one’s own, kept in the browser only.",
});

export default async function MyListPage() {
  const { release } = await getCatalogue();
  return (
    <article className="my-list">
      <PageHead title="My list">
        <p className="lede">
          Records that you have marked, in your own order and with your own notes. The list is kept in this browser only: no account, no
          cookie, and nothing of it is sent while you mark, note and reorder.
        </p>
      </PageHead>
      <p className="notice without-script" role="note">
        Marking records needs script, which this browser does not run. Everything else works without: the filters and exports of{" "}
        <Link href="/studies">studies</Link>, <Link href="/trials">trials</Link> and all other lists hand out any selection as a file, and a{" "}
        <Link href="/shared-list">shared list</Link> is drawn, and exported, by its address alone.
      </p>
      <MyListBoard release={release.name} />
    </article>
  );
}
