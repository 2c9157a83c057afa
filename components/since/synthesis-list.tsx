import { FactList, FactRow } from "@/components/record/fact-list";
import { InJournal } from "@/components/record/in-journal";
import { SourceLinks } from "@/components/record/source-links";
import { SourceItems } from "@/components/record/source-list";
import { type MarkedSources, SourceMarks } from "@/components/record/source-marks";
import type { Synthesis } from "@/lib/evidence/schema/synthesis";
import { readingLevel, synthesisKind } from "@/lib/evidence/schema/vocabularies/evidence";
import { productType } from "@/lib/evidence/schema/vocabularies/study";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { synthesisName } from "@/lib/evidence/words/synthesis-name";

/** The syntheses one by one: what each is, what it concludes, and the pages it was read on. */
export function SynthesisList({ syntheses, names }: { syntheses: readonly Synthesis[]; names: ReadonlyMap<string, string> }) {
  return (
    <section aria-labelledby="syntheses">
      <h2 id="syntheses">
        The syntheses <span className="quiet">{syntheses.length}</span>
      </h2>
      {syntheses.map((synthesis) => {
        const of: MarkedSources = { sources: synthesis.sources, reviewHref: "/about#the-review" };
        return (
          <section key={synthesis.id} aria-labelledby={synthesis.id} className="synthesis">
            <h3 id={synthesis.id}>
              {synthesis.title ?? "Title not read"}
              <SourceMarks of={of} path="title" />
            </h3>
            <p className="byline">
              {synthesisName(synthesis)} ·{" "}
              {synthesis.journal ? (
                <InJournal journal={synthesis.journal} place={synthesis} />
              ) : (
                <span className="missing">journal not read</span>
              )}{" "}
              · {synthesisKind.term(synthesis.kind).label.toLowerCase()} · {readingLevel.term(synthesis.read.level).label.toLowerCase()}{" "}
              read
              {synthesis.doi ? (
                <>
                  {" "}
                  · DOI <a href={sourceAddress.doi(synthesis.doi)}>{synthesis.doi}</a>
                </>
              ) : null}
              {synthesis.pmid ? (
                <>
                  {" "}
                  · PMID <a href={sourceAddress.pubmed(synthesis.pmid)}>{synthesis.pmid}</a>
                </>
              ) : null}
            </p>
            <FactList>
              <FactRow label="Concludes" fact={synthesis.conclusion} of={of} path="conclusion" />
              <FactRow
                label="About"
                fact={synthesis.cellSources}
                of={of}
                path="cellSources"
                show={(ids) => <SourceLinks ids={ids} names={names} />}
              />
              <FactRow
                label="Product"
                fact={synthesis.products}
                of={of}
                path="products"
                show={(terms) => terms.map((term) => productType.term(term).label).join(", ")}
              />
            </FactList>
            {synthesis.note ? <p className="cell-note">{synthesis.note}</p> : null}
            <details>
              <summary>Where it was read</summary>
              <SourceItems of={of} within={synthesis.id} />
            </details>
          </section>
        );
      })}
    </section>
  );
}
