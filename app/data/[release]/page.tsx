import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckRelease } from "@/components/data/check-release";
import { ReleaseCitation } from "@/components/data/release-citation";
import { ReleaseFileTable } from "@/components/data/release-file-table";
import { ReleaseLinks } from "@/components/data/release-links";
import { PageHead } from "@/components/page/page-head";
import { dateWords } from "@/lib/evidence/words/date-words";
import { releaseReferences } from "@/lib/publishing/releases/cite-release";
import { kindTitle } from "@/lib/publishing/releases/kind-title";
import { readManifest, readReleases } from "@/lib/publishing/releases/read-releases";
import { changeWords } from "@/lib/publishing/releases/write-changes";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ release: string }> };

/** Files in the order in which they are of use: the data, what explains them, what describes them to programs. */
const order = [
  "catalogue.json",
  "catalogue.sqlite",
  "README.md",
  "FIELDS.md",
  "TABLES.md",
  "CHANGES.md",
  "changes.json",
  "SECOND-READING.md",
  "second-reading.csv",
  "LICENSE",
];

function placeOf(path: string): number {
  const place = order.indexOf(path);
  return place === -1 ? order.length : place;
}

/** All releases are known when the site is built; any other name is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return readReleases().map(({ name }) => ({ release: name }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const release = readManifest((await params).release);
  return release
    ? pageMetadata(`/data/${release.name}`, {
        title: `Data release ${release.name}`,
        description: `The files of data release ${release.name} of ${dateWords(release.date)}: what each is, its size and its checksum.`,
      })
    : { title: "No such release" };
}

/** A release: what it holds, its files, what changed, how to cite and to check it. Read from its manifest alone. */
export default async function ReleasePage({ params }: Props) {
  const release = readManifest((await params).release);
  if (!release) notFound();
  const { name, previous, changes } = release;
  const tables = release.files.filter((file) => file.table !== null);
  const files = release.files.filter((file) => file.table === null).sort((a, b) => placeOf(a.path) - placeOf(b.path));
  return (
    <div className="open-data">
      <PageHead title={`Data release ${name}`}>
        <p className="lede">
          {dateWords(release.date)}; evidence read until {dateWords(release.evidenceReadUntil)}. {files.length + tables.length + 2} files,{" "}
          {tables.length} of them tables.
        </p>
      </PageHead>
      <ReleaseLinks release={release} />
      <section aria-labelledby="holds" className="prose">
        <h2 id="holds">What it holds</h2>
        <dl className="counts release-counts">
          {Object.entries(release.counts).map(([kind, count]) => (
            <div key={kind}>
              <dt>{kindTitle(kind)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <p>
          SHA-256 of the data: <code className="checksum">{release.dataHash}</code>
        </p>
      </section>
      <section aria-labelledby="changes" className="prose">
        <h2 id="changes">What changed</h2>
        <p>
          {previous && changes
            ? `Against release ${previous}: ${changeWords(changes)}.`
            : "The first release; there is nothing to compare it with."}{" "}
          Record by record and field by field:{" "}
          <a href={`/data/${name}/CHANGES.md`} download>
            CHANGES.md
          </a>
          , and for programs{" "}
          <a href={`/data/${name}/changes.json`} download>
            changes.json
          </a>
          .
        </p>
      </section>
      <section aria-labelledby="cite" className="prose">
        <h2 id="cite">How to cite it</h2>
        <ReleaseCitation name={name} references={releaseReferences(release, "")} />
      </section>
      <section aria-labelledby="check" className="prose">
        <h2 id="check">Is it whole?</h2>
        <CheckRelease name={name} />
      </section>
      <section aria-labelledby="files">
        <h2 id="files">Files</h2>
        <ReleaseFileTable release={name} caption="The catalogue whole, and what describes it" files={files} />
        <ReleaseFileTable
          release={name}
          caption="The catalogue as tables, each a CSV file and a table of catalogue.sqlite"
          files={tables}
          tables
        />
      </section>
    </div>
  );
}
