import { readingLevel } from "@/lib/evidence/schema/vocabularies/evidence";
import { dateWords } from "@/lib/evidence/words/date-words";
import { mapDirections } from "@/lib/pictures/evidence-map/build-map";
import { type KindOfEmpty, kindsOfEmpty } from "@/lib/pictures/evidence-map/kinds-of-empty";
import type { MapMark } from "@/lib/pictures/evidence-map/map-axes";
import { EmptySign } from "./empty-sign";
import { WayShape } from "./map-cell-mark";
import { fillOfLevel, MapPatterns } from "./map-patterns";
import { NumberMark } from "./number-mark";

/** What the marks and the kinds of empty look like, and what they mean. `until` is the day up to which the evidence was read. */
export function MapKey({ show, until }: { show: MapMark; until: string }) {
  return (
    <div className="map-key">
      <dl>
        {show === "number" ? (
          <>
            <Entry sample={<NumberMark counts={{ all: 3, review: 3, added: 0 }} most={6} />} label="Filled disc">
              studies in the review. The area goes with the number; one study is never drawn smaller than can be seen.
            </Entry>
            <Entry sample={<NumberMark counts={{ all: 3, review: 0, added: 3 }} most={6} />} label="Ring">
              studies added since
            </Entry>
            <Entry sample={<NumberMark counts={{ all: 5, review: 3, added: 2 }} most={6} />} label="Both">
              the whole disc is all studies, its filled part those in the review; below it stands “3 + 2”
            </Entry>
          </>
        ) : null}
        {show === "direction"
          ? mapDirections.map((way) => (
              <Entry
                key={way.id}
                sample={
                  <svg className="map-drawing" viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
                    <WayShape id={way.id} />
                  </svg>
                }
                label={way.label}
              >
                {way.id === "not-reported"
                  ? "studies without a read outcome that went one of these ways"
                  : "studies with at least one outcome that went this way against its comparator; a study may count under several"}
              </Entry>
            ))
          : null}
        {show === "read"
          ? readingLevel.terms.map((level) => (
              <Entry
                key={level.id}
                sample={
                  <svg className="map-drawing" viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
                    <MapPatterns prefix={`key-${level.id}`} levels />
                    <rect x="1" y="1" width="26" height="10" {...fillOfLevel(`key-${level.id}`, level.id)} />
                  </svg>
                }
                label={level.label}
              >
                {level.definition}
              </Entry>
            ))
          : null}
      </dl>
      <dl>
        {kindsOfEmpty.map((kind) => (
          <Entry key={kind.id} sample={<EmptySample kind={kind.id} sign={kind.sign} />} label={kind.label}>
            {kind.definition}
            {kind.id === "none-found" ? ` Looked for until ${dateWords(until)}.` : ""}
          </Entry>
        ))}
      </dl>
    </div>
  );
}

function Entry({ sample, label, children }: { sample: React.ReactNode; label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <span className="map-sample">{sample}</span> {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function EmptySample({ kind, sign }: { kind: KindOfEmpty; sign: string }) {
  return (
    <svg className="map-drawing" viewBox="0 0 42 26" width="42" height="26" aria-hidden="true">
      <MapPatterns prefix={`key-${kind}`} levels={false} />
      <EmptySign kind={kind} sign={sign} prefix={`key-${kind}`} />
    </svg>
  );
}
