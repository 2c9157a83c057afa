import Link from "next/link";
import { Fragment } from "react";
import { dateWords } from "@/lib/evidence/words/date-words";
import { pagesOf, siteSections } from "@/lib/evidence/words/site-sections";
import { sourceAddress } from "@/lib/evidence/words/source-address";

/** Pages about the catalogue itself, which stand at the foot of every page. */
const foot = siteSections.filter(({ place }) => place === "foot").flatMap(pagesOf);

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
        Data under <a href={sourceAddress.dataLicence}>CC BY 4.0</a>, code under the MIT licence.{" "}
        {foot.map(({ href, label }) => (
          <Fragment key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>{" "}
            ·{" "}
          </Fragment>
        ))}
        <Link href="/about#cite">How to cite</Link> · <Link href="/about#correct">How to correct</Link>
      </p>
    </footer>
  );
}
