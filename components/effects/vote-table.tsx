import type { Query } from "@/lib/catalogue/facets/query";
import { countedEffects } from "@/lib/evidence/lens/domain-effect";
import { outcomeCategory } from "@/lib/evidence/schema/vocabularies/study";
import { percentWords } from "@/lib/evidence/words/percent-words";
import type { Tally } from "@/lib/pictures/effects/build-effects";
import { type Vote, voteOf } from "@/lib/pictures/effects/vote";
import { CountedLink } from "./counted-link";

/** How many studies go which way in each domain, the share of better among better and worse, and beside it the sign test with its caution. */
export function VoteTable({ tallies, hrefOf }: { tallies: readonly Tally[]; hrefOf: (query: Query) => string }) {
  return (
    <table className="vote-table stacks">
      <caption>All studies shown, by outcome domain</caption>
      <thead>
        <tr>
          <th scope="col">Outcome domain</th>
          {countedEffects.map(({ id, label }) => (
            <th key={id} scope="col" className="end">
              {label}
            </th>
          ))}
          <th scope="col" className="end">
            On no side
          </th>
          <th scope="col">Better, of better and worse (95 % interval)</th>
          <th scope="col">Exact sign test*</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => {
          const vote = voteOf(tally.numbers);
          return (
            <tr key={tally.domain}>
              <th scope="row">{outcomeCategory.term(tally.domain).label}</th>
              {countedEffects.map(({ id, label }) => (
                <td key={id} className="end" data-label={label}>
                  {tally.numbers[id] > 0 ? (
                    <CountedLink query={tally.queryOf(id)} hrefOf={hrefOf}>
                      {tally.numbers[id]}
                    </CountedLink>
                  ) : (
                    "0"
                  )}
                </td>
              ))}
              <td className="end" data-label="On no side">
                {vote.aside}
              </td>
              <td data-label="Better, of better and worse">
                <Share vote={vote} />
              </td>
              <td data-label="Exact sign test">{vote.test === null ? "–" : pWords(vote.test.p)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Share({ vote }: { vote: Vote }) {
  if (!vote.test) return <span className="missing">No study on either side</span>;
  const { share, lower, upper } = vote.test.share;
  return (
    <>
      {percentWords(share)} % ({percentWords(lower)} to {percentWords(upper)})
    </>
  );
}

/** A probability with four places, never as zero: “p = 0.0156”. */
export function pWords(p: number): string {
  return p < 0.0001 ? "p < 0.0001" : `p = ${Math.round(p * 10_000) / 10_000}`;
}
