import type { CitedPage } from "@/lib/publishing/citations/cite-page";
import { exportOffers } from "@/lib/publishing/exports/export-offers";
import { CopyReference } from "./copy-reference";

/** How to cite a page of the catalogue: what it is about, where that can be cited by itself, and the record here, pinned to the release. */
export function CiteThis({ path, pinned, work, record }: CitedPage) {
  return (
    <details className="cite-this">
      <summary>Cite this</summary>
      {work ? (
        <>
          <p className="cite-what">{work.name}</p>
          {work.references.map((reference) => (
            <CopyReference key={reference.style} {...reference} />
          ))}
        </>
      ) : null}
      <p className="cite-what">This page of the catalogue</p>
      {record.map((reference) => (
        <CopyReference key={reference.style} {...reference} />
      ))}
      <p>
        Permanent address: <a href={pinned}>{pinned}</a>
      </p>
      <p>
        As a file:{" "}
        {exportOffers
          .filter((offer) => offer.of === "citations")
          .map(({ ending, label }, at) => (
            <span key={ending}>
              {at > 0 ? " · " : ""}
              <a href={`${path}.${ending}`} download>
                {label}
              </a>
            </span>
          ))}
      </p>
    </details>
  );
}
