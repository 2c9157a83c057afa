import Link from "next/link";
import { sourceAddress } from "@/lib/format/source-address";
import { factValue } from "@/lib/schema/fact";
import type { HumanStudy } from "@/lib/schema/human-study";
import { country } from "@/lib/schema/vocabularies/trial";
import { MissingWords } from "./fact-list";
import { SourceLinks } from "./source-links";
import { SourceMarks } from "./source-marks";

/** Published studies in people without a registry number. They are neither trials of the list above nor among the primary studies. */
export function HumanStudies({ studies, names }: { studies: readonly HumanStudy[]; names: ReadonlyMap<string, string> }) {
  return (
    <section className="human-studies" aria-labelledby="human-studies">
      <h2 id="human-studies">
        Published human studies without a registry number <span className="quiet">{studies.length}</span>
      </h2>
      <p className="lede">
        These papers could not be tied to a registered trial. They are not counted above, nor among the primary studies; only the beginning
        of each page was read.
      </p>
      <ol>
        {studies.map((study) => {
          const of = { sources: study.sources, reviewHref: "/about#the-review" };
          const doi = factValue(study.doi);
          const pmid = factValue(study.pmid);
          return (
            <li key={study.id} id={study.id}>
              <h3>
                {"value" in study.title ? study.title.value : "Title not read"}
                {"value" in study.title ? <SourceMarks of={of} path="title" /> : null}
              </h3>
              <p>
                {factValue(study.firstAuthor) ?? <span className="missing">first author not read</span>},{" "}
                {factValue(study.year) ?? <MissingWords reason="not-read" />}
                {"note" in study.year && study.year.note ? ` (${study.year.note})` : ""} ·{" "}
                {"value" in study.country ? country.term(study.country.value).label : <span className="missing">country not read</span>}
                {study.country.note ? ` (${study.country.note.replace(/\.$/, "").toLowerCase()})` : ""} · {factValue(study.sampleSize)}{" "}
                {factValue(study.sampleSize) === 1 ? "person" : "people"}
                <SourceMarks of={of} path="sampleSize" /> · <SourceLinks ids={study.cellSources} names={names} />
                {doi ? (
                  <>
                    {" "}
                    · DOI <a href={sourceAddress.doi(doi)}>{doi}</a>
                  </>
                ) : null}
                {pmid ? (
                  <>
                    {" "}
                    · PMID <a href={sourceAddress.pubmed(pmid)}>{pmid}</a>
                  </>
                ) : null}
              </p>
              <p>
                {study.product}. {study.note}
                <SourceMarks of={of} path="note" />
              </p>
              {study.sampleSize.note ? <p className="cell-note">Number: {study.sampleSize.note}.</p> : null}
              {study.possibleTrial ? (
                <p className="cell-note">
                  It may report <Link href={`/trials/${study.possibleTrial}`}>{study.possibleTrial}</Link>; that is not confirmed.
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
