import { exportOffers } from "@/lib/publishing/exports/export-offers";
import { CopyReference } from "./copy-reference";

/** A reference in each style in which it is written out, such as Vancouver and APA. */
export interface WrittenReference {
  readonly style: string;
  readonly text: string;
}

/** How to cite a page of the catalogue: what it is about, where that can be cited by itself, and the record here, pinned to the release. */
export function CiteThis({
  path,
  pinned,
  work,
  record,
}: {
  /** The page's address. */
  path: string;
  /** The same, pinned to the release. */
  pinned: string;
  /** The paper or registered trial; null where the record is about nothing outside the catalogue. */
  work: { readonly name: string; readonly references: readonly WrittenReference[] } | null;
  record: readonly WrittenReference[];
}) {
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
