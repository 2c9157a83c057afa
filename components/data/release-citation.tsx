import { CopyReference } from "@/components/cite/copy-reference";
import type { WrittenReference } from "@/lib/publishing/citations/every-style";

/** How a release is cited, in every style, with what the citation is for. */
export function ReleaseCitation({ name, references }: { name: string; references: readonly WrittenReference[] }) {
  return (
    <>
      {references.map((reference) => (
        <CopyReference key={reference.style} {...reference} />
      ))}
      <p>
        The same for programs:{" "}
        <a href={`/data/${name}/CITATION.cff`} download>
          CITATION.cff
        </a>
        . Cite the paper or registry record for what it says, and this catalogue for the comparison. No DOI has been given to the data.
      </p>
    </>
  );
}
