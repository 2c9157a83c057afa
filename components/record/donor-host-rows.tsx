import { donorHostFacts } from "@/lib/catalogue/facts/donor-host-facts";
import { pairingsOf, type StudyPairing } from "@/lib/evidence/lens/study-pairings";
import type { Study } from "@/lib/evidence/schema/study";
import { PlainRow } from "./fact-list";

/** Donor and host in plain words, derived from what was read and explained; the facts that it is derived from stand above it. */
export function DonorHostRows({ study }: { study: Study }) {
  const pairings = pairingsOf(study);
  if (pairings.length === 0) return null;
  return (
    <>
      {Object.values(donorHostFacts).map(({ id, label, words, note }) => (
        <PlainRow key={id} label={label} note={note(pairings)}>
          <Each pairings={pairings} words={words} />
        </PlainRow>
      ))}
    </>
  );
}

function Each({ pairings, words }: { pairings: readonly StudyPairing[]; words: (pairing: StudyPairing) => string }) {
  const [only, ...more] = pairings;
  if (only && more.length === 0) return words(only);
  return (
    <ul className="plain-list">
      {pairings.map((pairing) => (
        <li key={pairing.cohorts.join()}>
          {words(pairing)} <span className="cell-note">{pairing.cohorts.join("; ")}</span>
        </li>
      ))}
    </ul>
  );
}
