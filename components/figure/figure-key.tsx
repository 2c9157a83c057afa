import Link from "next/link";
import { arrowsOf, type Figure } from "@/lib/evidence/schema/figure";
import { effect, evidenceLevel } from "@/lib/evidence/schema/vocabularies/figure";
import { LevelSample } from "./level-sample";

/** What lines, heads and counts of figures mean, in words. Only the heads that the figures have. */
export function FigureKey({ figures }: { figures: readonly Figure[] }) {
  const used = new Set<string>(figures.flatMap((figure) => arrowsOf(figure).map((arrow) => arrow.effect)));
  return (
    <details className="figure-key" id="key" open>
      <summary>Key</summary>
      <div>
        <dl>
          {[...evidenceLevel.terms].reverse().map((level) => (
            <div key={level.id}>
              <dt>
                <Sample>
                  <LevelSample level={level.id} />
                </Sample>
                {level.label}
              </dt>
              <dd>{level.definition}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {effect.terms
            .filter((term) => used.has(term.id))
            .map((term) => (
              <div key={term.id}>
                <dt>
                  <Sample>
                    <LevelSample level="other-species" head={term.id as "leads-to"} />
                  </Sample>
                  {term.label}
                </dt>
                <dd>{term.definition}</dd>
              </div>
            ))}
          <div>
            <dt>
              <span className="figure-count">+4·2 −1 (5)</span> Counts
            </dt>
            <dd>
              Studies of the catalogue for (+) and against (−). “+4·2” is for: in four studies treatment was given before loss was shown, or
              when was not read (protection, or not told apart from it), in two after loss was shown (restoration), and one with arms of
              both kinds is in both. No dot stands where time plays no part, as in culture. In brackets is how many of all that bear on it
              were read beyond their citation. “?1”: takes no side; “title”: only a title says it, which counts on neither side. A study may
              stand behind several arrows, each by the{" "}
              <Link href="/figures#rule" prefetch={false}>
                rule for arrows
              </Link>
              .
            </dd>
          </div>
        </dl>
      </div>
    </details>
  );
}

function Sample({ children }: { children: React.ReactNode }) {
  return (
    <svg className="figure-drawing sample" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
      {children}
    </svg>
  );
}
