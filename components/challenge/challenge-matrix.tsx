import Link from "next/link";
import { type ChallengeQuery, challengeAddress } from "@/lib/catalogue/facets/challenge-address";
import { isEmptyCell, type MatrixCell, type ReadChallenge } from "@/lib/evidence/lens/challenge-matrix";
import { challengeKind } from "@/lib/evidence/schema/vocabularies/challenge";
import { ScrollRegion } from "../page/scroll-region";

/** Challenges against cell sources: where the review states one, and how many works about the source address it. */
export function ChallengeMatrix({
  challenges,
  cells,
  columns,
  query,
}: {
  challenges: readonly ReadChallenge[];
  /** One row a challenge, one cell a column, both in the same order. */
  cells: readonly (readonly MatrixCell[])[];
  columns: readonly { readonly id: string; readonly name: string }[];
  query: ChallengeQuery;
}) {
  return (
    <>
      <p className="table-key" aria-hidden="true">
        <span>
          <Mark stated addressing={0} /> stated by the review of this source
        </span>
        <span>
          <Mark stated addressing={2} /> 2 stated, and addressed by two studies, trials or reviews about it
        </span>
        <span>2 (no mark) addressed by two, and stated of other sources only</span>
      </p>
      <ScrollRegion className="table-scroll challenge-matrix" label="Challenges by cell source">
        <table className="stacks">
          <caption className="visually-hidden">
            {challenges.length} challenges by cell source: where the review states one, and how many studies, trials and reviews of the
            literature about the source address it. A narrower source counts with the one that includes it.
          </caption>
          <thead>
            <tr>
              <th scope="col">Challenge</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <Link href={challengeAddress({ sources: [column.id] })} prefetch={false}>
                    {column.name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {challengeKind.terms.map((kind) => {
            const rows = challenges.flatMap((one, place) => (one.challenge.kind === kind.id ? [{ ...one, row: cells[place] ?? [] }] : []));
            if (rows.length === 0) return null;
            return (
              <tbody key={kind.id}>
                <tr className="matrix-kind">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {kind.label}
                  </th>
                </tr>
                {rows.map(({ challenge, row }) => (
                  <tr key={challenge.id}>
                    <th scope="row">
                      <Link href={challengeAddress(query, challenge.id)} prefetch={false}>
                        {challenge.name}
                      </Link>
                    </th>
                    {row.map((cell, place) => (
                      <td key={cell.source} data-label={columns[place]?.name} className={isEmptyCell(cell) ? "nothing" : undefined}>
                        {isEmptyCell(cell) ? null : (
                          <div>
                            <Mark {...cell} />
                            {cell.addressing > 0 ? <span aria-hidden="true"> {cell.addressing}</span> : null}
                            <span className="matrix-words">{wordsOf(cell)}</span>
                          </div>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </ScrollRegion>
    </>
  );
}

/** A ring where the review states it, filled where it is addressed too; nothing where the review does not state it. */
function Mark({ stated, addressing }: { stated: boolean; addressing: number }) {
  if (!stated) return null;
  return (
    <svg className="matrix-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.2" className={addressing > 0 ? "filled" : "hollow"} />
    </svg>
  );
}

function wordsOf({ stated, addressing }: MatrixCell): string {
  const works = `addressed by ${addressing}`;
  if (stated) return addressing > 0 ? `stated, ${works}` : "stated";
  return `${works}, not stated of it`;
}
