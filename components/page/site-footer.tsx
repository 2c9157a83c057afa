import Link from "next/link";
import { dateWords } from "@/lib/evidence/words/date-words";
import { sourceAddress } from "@/lib/evidence/words/source-address";

/** The foot of every page: what this is for, which state of the data it shows, and under what terms. */
export function SiteFooter({ release }: { release: { name: string; date: string; evidenceReadUntil: string } | null }) {
  return (
    <footer className="site-footer">
      <p>
        <strong>For research and teaching, not medical advice.</strong> Registry statuses are dated snapshots; a listing is not an
        endorsement.
      </p>
      <p>
        {release ? (
          <>
            Data release {release.name} of {dateWords(release.date)}; evidence read until {dateWords(release.evidenceReadUntil)}.{" "}
          </>
        ) : null}
        Data under <a href={sourceAddress.dataLicence}>CC BY 4.0</a>, code under the MIT licence. <Link href="/data">Open data</Link> ·{" "}
        <Link href="/api">API</Link> · <Link href="/about#cite">How to cite</Link> · <Link href="/about#correct">How to correct</Link>
      </p>
    </footer>
  );
}
