import type { Trial } from "@/lib/evidence/schema/trial";
import { dateWords } from "@/lib/evidence/words/date-words";
import { sourceAddress } from "@/lib/evidence/words/source-address";
import { type MarkedSources, SourceMarks } from "./source-marks";

/** Publications that somebody holds to report a trial, each with the ground for it. Nothing is drawn for none. */
export function TrialPublications({ trial, of }: { trial: Trial; of: MarkedSources }) {
  if (trial.linkedPublications.length === 0) return null;
  return (
    <section aria-labelledby="publications">
      <h2 id="publications">Publications held to report it</h2>
      <ul className="plain-list">
        {trial.linkedPublications.map((publication) => (
          <li key={publication.venue + publication.date}>
            {publication.title ?? "Title not read"}, {publication.type}, {publication.venue}, {dateWords(publication.date)}
            {publication.doi ? (
              <>
                , DOI <a href={sourceAddress.doi(publication.doi)}>{publication.doi}</a>
              </>
            ) : null}
            <SourceMarks of={of} path="linkedPublications" />
            <span className="cell-note">{publication.basis}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
