import { FactList } from "@/components/record/fact-list";
import { FactRows } from "@/components/record/fact-rows";
import { InJournal } from "@/components/record/in-journal";
import { SourceItems } from "@/components/record/source-list";
import { type MarkedSources, SourceMarks } from "@/components/record/source-marks";
import { synthesisFacts } from "@/lib/catalogue/facts/synthesis-facts";
import type { Synthesis } from "@/lib/evidence/schema/synthesis";
import { readingLevel, synthesisKind } from "@/lib/evidence/schema/vocabularies/evidence";
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
              <FactRows facts={synthesisFacts} record={synthesis} of={of} names={names} />
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
