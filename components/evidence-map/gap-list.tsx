import Link from "next/link";
import type { Gap, GapNumber } from "@/lib/pictures/evidence-map/gaps";

/** The gaps that the rules found, each number leading to the list that shows it. Rules that hold nowhere are named too. */
export function GapList({ gaps, unplaced }: { gaps: readonly Gap[]; unplaced: Omit<GapNumber, "words"> }) {
  return (
    <section aria-labelledby="gaps" className="map-gaps">
      <h2 id="gaps">Gaps that matter</h2>
      <p className="prose">
        Found by rule in the whole catalogue, whatever filters the map has. Each number is the number of rows of the list that it leads to,
        and 0 leads to an empty list. A gap here is a gap of this catalogue: it shows where to look, and not that nothing exists.
        {unplaced.number > 0 ? (
          <>
            {" "}
            The cell source of{" "}
            <Link href={unplaced.address} prefetch={false}>
              {unplaced.number} {unplaced.number === 1 ? "trial" : "trials"}
            </Link>{" "}
            was not read; they count under no source here.
          </>
        ) : null}
      </p>
      {gaps.map((gap) => (
        <section key={gap.id} aria-labelledby={`gap-${gap.id}`}>
          <h3 id={`gap-${gap.id}`}>
            {gap.title} <span className="quiet">({gap.entries.length})</span>
          </h3>
          <p className="cell-note">{gap.rule}</p>
          {gap.entries.length === 0 ? (
            <p className="quiet">Holds nowhere in this release.</p>
          ) : (
            <ul>
              {gap.entries.map((entry) => (
                <li key={entry.label}>
                  {entry.label}{" "}
                  <span className="gap-numbers">
                    {entry.numbers.map((number, place) => (
                      <span key={number.words}>
                        {place > 0 ? ", " : ""}
                        <Link href={number.address} prefetch={false}>
                          {number.number} {number.number === 1 ? singular(number.words) : number.words}
                        </Link>
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  );
}

function singular(words: string): string {
  return words
    .replace(/^studies\b/, "study")
    .replace(/^trials\b/, "trial")
    .replace(/^claims\b/, "claim");
}
