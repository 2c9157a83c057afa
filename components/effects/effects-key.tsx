import { agreeingShare, countedEffects, domainEffects } from "@/lib/evidence/lens/domain-effect";
import { EffectMark } from "./effect-mark";

/** What marks, sizes and shades of the plot mean. */
export function EffectsKey() {
  return (
    <details className="figure-key" id="key" open>
      <summary>Key</summary>
      <div>
        <dl>
          {domainEffects.map(({ id, label, definition }) => (
            <div key={id}>
              <dt>
                <svg viewBox="-12 -12 24 24" width="22" height="22" aria-hidden="true">
                  <EffectMark effect={id} numberTreated={10} />
                </svg>{" "}
                {label}
              </dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
        <dl>
          <div>
            <dt>Filled and hollow</dt>
            <dd>
              <Sample numberTreated={10} /> below 50 treated, <Sample numberTreated={100} /> 50 to 300, <Sample numberTreated={400} /> above
              300; <Sample numberTreated={null} /> number not read.
            </dd>
          </div>
          <div>
            <dt>Rows</dt>
            <dd>Grey where less than the abstract was read. An empty cell: no outcome of the domain stands in what was read.</dd>
          </div>
          <div>
            <dt>Several outcomes</dt>
            <dd>
              At least {100 * agreeingShare} % of a study’s outcomes of a domain going one way give that way; else they conflict. Outcomes
              compared with nothing, with healthy, with another treatment or with before never count.
            </dd>
          </div>
        </dl>
      </div>
    </details>
  );
}

/** The marks with their words in a line, to stand above the plot; above counts alone only those that take a side. */
export function EffectsLegend({ whole = true }: { whole?: boolean }) {
  const told = whole ? domainEffects : countedEffects;
  return (
    <ul className="plain-list effects-legend">
      {told.map(({ id, label }) => (
        <li key={id}>
          <svg viewBox="-12 -12 24 24" width="18" height="18" aria-hidden="true">
            <EffectMark effect={id} numberTreated={10} />
          </svg>{" "}
          {label}
        </li>
      ))}
      {whole ? (
        <>
          <li>
            <Sample numberTreated={null} /> hollow: number treated not read
          </li>
          <li>
            <a href="#key">The whole key</a>
          </li>
        </>
      ) : null}
    </ul>
  );
}

function Sample({ numberTreated }: { numberTreated: number | null }) {
  return (
    <svg viewBox="-12 -12 24 24" width="18" height="18" aria-hidden="true">
      <EffectMark effect="better" numberTreated={numberTreated} />
    </svg>
  );
}
