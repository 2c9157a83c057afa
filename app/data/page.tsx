import type { Metadata } from "next";
import Link from "next/link";
import { CheckRelease } from "@/components/data/check-release";
import { ReleaseCitation } from "@/components/data/release-citation";
import { ReleaseLinks } from "@/components/data/release-links";
import { PageHead } from "@/components/page/page-head";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { dateWords } from "@/lib/evidence/words/date-words";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { holdsWords } from "@/lib/publishing/asking/release-entry";
import { releaseReferences } from "@/lib/publishing/releases/cite-release";
import { changedSuffix } from "@/lib/publishing/releases/held-release";
import { readReleases } from "@/lib/publishing/releases/read-releases";
import { changeWords } from "@/lib/publishing/releases/write-changes";
import { pageMetadata } from "../page-metadata";

export const metadata: Metadata = pageMetadata("/data", {
  title: "Open data: releases of the catalogue",
  description: "The whole catalogue as files, release by release: JSON, CSV and SQLite, described, checksummed, citable, under CC BY 4.0.",
});

/** What the site shows, beside what was published. */
function heldWords(name: string, published: boolean): string {
  if (published) return `release ${name}`;
  return name.endsWith(changedSuffix)
    ? `release ${name.slice(0, -changedSuffix.length)} with later changes, which are in no release yet`
    : `the state called ${name}, of which no files have been built`;
}

/** The releases that were published, newest first, and what holds of all of them. */
export default async function DataPage() {
  const { release: held } = await getCatalogue();
  const releases = readReleases();
  const [newest] = releases;
  const same = releases.some(({ dataHash }) => dataHash === held.dataHash);
  return (
    <div className="open-data">
      <PageHead title="Open data">
        <p className="lede">
          The whole catalogue as files, to keep, to check and to build on. Every release that was made stays here, as it was. What this site
          shows is {heldWords(held.name, same)}.
        </p>
      </PageHead>
      <section aria-labelledby="releases" className="prose">
        <h2 id="releases">Releases</h2>
        {releases.length === 0 ? (
          <p>
            No release has been built here yet: <code>npm run release</code> builds one.
          </p>
        ) : null}
        {releases.map((release) => (
          <article key={release.name} className="release" aria-labelledby={`release-${release.name}`}>
            <h3 id={`release-${release.name}`}>
              <Link href={`/data/${release.name}`} prefetch={false}>
                Release {release.name}
              </Link>{" "}
              <span className="quiet">{dateWords(release.date)}</span>
            </h3>
            <p>
              {holdsWords(release.counts)}; evidence read until {dateWords(release.evidenceReadUntil)}.{" "}
              {release.previous && release.changes ? `Against ${release.previous}: ${changeWords(release.changes)}.` : "The first release."}
            </p>
            <ReleaseLinks release={release} />
          </article>
        ))}
      </section>
      <section aria-labelledby="what" className="prose">
        <h2 id="what">What a release is</h2>
        <p>
          Every record whole as JSON; the same laid out as CSV tables and as one SQLite database; what each file, column and word means, for
          people and, as a Frictionless Data Package and in Croissant, for programs; what changed since the release before, record by
          record; and checksums.
        </p>
        <ul>
          <li>
            A name, such as 2026.11, is year and month, with a number for a second release in a month. It stands for one content for ever: a
            release is never written again, and a correction is a new release.
          </li>
          <li>The same data give the same bytes, wherever and whenever they are built.</li>
          <li>
            An address pinned to a release, <code>?release=2026.11</code>, answers with that release or says that this site holds another.
            Data that were corrected since are shown under the release’s name with “-changed” behind it, until they are released.
          </li>
          <li>
            “Not read”, “not reported” and “not applicable” are kept apart here too: beside each fact’s column stands one that says why it
            is blank.
          </li>
        </ul>
        <p>
          The records were gone through a second time: <Link href="/data/second-reading">every finding of the second reading</Link> is kept,
          with what became of it and why.
        </p>
        <p>
          A part of it, by filter: every list has an export, and <Link href="/api">the API</Link> answers single questions. New releases are
          told in <a href="/changes.atom">the feed of changes</a>.
        </p>
      </section>
      {newest ? (
        <>
          <section aria-labelledby="cite" className="prose">
            <h2 id="cite">How to cite release {newest.name}</h2>
            <ReleaseCitation name={newest.name} references={releaseReferences(newest, "")} />
          </section>
          <section aria-labelledby="check" className="prose">
            <h2 id="check">Is it whole?</h2>
            <CheckRelease name={newest.name} />
          </section>
        </>
      ) : null}
      <section aria-labelledby="licence" className="prose">
        <h2 id="licence">Under what terms</h2>
        <dl className="facts">
          <div className="fact">
            <dt>Data</dt>
            <dd>
              <a href={sourceAddress.dataLicence}>Creative Commons Attribution 4.0 International</a> (CC BY 4.0): share and adapt, for any
              purpose, with a citation. Titles of publications and registry records are quoted as printed. The base review is under its
              publisher’s exclusive licence; none of its sentences, tables or figures are in the data.
            </dd>
          </div>
          <div className="fact">
            <dt>Code</dt>
            <dd>MIT licence: the site, its drawings and the programs that build the data, in the project’s repository.</dd>
          </div>
        </dl>
      </section>
    </div>
  );
}
