import { readingLevel, sourceKind } from "@/lib/evidence/schema/vocabularies/evidence";
import { hostOf } from "@/lib/evidence/words/source-address";
import { addressOf, linesWords, type MarkedSources } from "./source-marks";

/** Every page a record was read on, under a heading. */
export function SourceList({ of }: { of: MarkedSources }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <SourceItems of={of} />
    </section>
  );
}

/** Every page a record was read on: where, how much of it, what rests on it. The numbers are those of the marks. */
export function SourceItems({ of, within }: { of: MarkedSources /** Id of the record, where the page shows several. */; within?: string }) {
  return (
    <ol className="sources">
      {of.sources.map((source, place) => (
        <li key={`${source.url} ${source.level} ${source.supports.join()}`} id={[within, `source-${place + 1}`].filter(Boolean).join("-")}>
          <p>
            <a href={addressOf(source, of.reviewHref)}>
              {source.url === null ? `The base review, ${linesWords(source.lines ?? [])}` : hostOf(source.url)}
            </a>
            <span className="quiet">
              {" "}
              {sourceKind.term(source.kind).label.toLowerCase()} · {readingLevel.term(source.level).label.toLowerCase()} read
            </span>
          </p>
          {source.found ? <p className="cell-note">Found there: {source.found}</p> : null}
          {source.note ? <p className="cell-note">{source.note}</p> : null}
          <p className="cell-note">
            {source.supports.length > 0
              ? `Behind: ${source.supports.map(pathWords).join(", ")}`
              : "Read for context; no fact of this record rests on it."}
          </p>
          {source.url ? <p className="print-only">{source.url}</p> : null}
        </li>
      ))}
    </ol>
  );
}

/** "population.hostSpecies" → "population: host species". */
function pathWords(path: string): string {
  return path.replace(".", ": ").replace(/([a-z])([A-Z0-9])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
