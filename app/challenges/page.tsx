import type { Metadata } from "next";
import Link from "next/link";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { ChallengeEntry } from "@/components/challenge/challenge-entry";
import { ChallengeMatrix } from "@/components/challenge/challenge-matrix";
import { ProspectEntry } from "@/components/challenge/prospect-entry";
import { SourceChoice } from "@/components/challenge/source-choice";
import { PageHead } from "@/components/page/page-head";
import { readChallenges } from "@/lib/catalogue/asking/read-challenges";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { challengeAddress } from "@/lib/catalogue/facets/challenge-address";
import { challengeMatrix, isEmptyCell } from "@/lib/evidence/lens/challenge-matrix";
import { challengeKind, challengeStance } from "@/lib/evidence/schema/vocabularies/challenge";
import { dateWords } from "@/lib/evidence/words/date-words";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

const description =
  "Technical, safety, ethical and supply challenges that the review states of each cell source, what it asks for, and what has taken them up since.";

/** The title states the view, so that tabs and bookmarks can be told apart. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, sources } = await readChallenges(await searchParams);
  const chosen = sources.filter((source) => query.sources.includes(source.id)).map((source) => source.name);
  return pageMetadata(challengeAddress(query), {
    title: chosen.length > 0 ? `Challenges and prospects: ${chosen.join(", ")}` : "Challenges and prospects",
    description,
  });
}

export default async function ChallengesPage({ searchParams }: Props) {
  const page = await readChallenges(await searchParams);
  const { catalogue, query, sources, family, challenges, prospects, total } = page;
  const words = await readExplainedWords(catalogue);
  const searched = dateWords(catalogue.release.evidenceReadUntil);
  const names = new Map(sources.map((source) => [source.id, source.name]));
  const chosen = query.sources.map((id) => names.get(id) as string);
  const claimsOf = (ids: readonly string[]) => ids.flatMap((id) => page.claims.get(id) ?? []);
  const seen = new Set<string>();
  const cells = challengeMatrix(challenges, page.columns, family);
  // A view of some challenges needs no column in which none of them says anything.
  const used = page.columns.map((_, place) => cells.some((row) => row[place] && !isEmptyCell(row[place])));
  const inUse = <T,>(list: readonly T[]) => list.filter((_, place) => used[place]);
  const kinds = challengeKind.terms
    .map((kind) => ({ ...kind, own: challenges.filter(({ challenge }) => challenge.kind === kind.id) }))
    .filter(({ own }) => own.length > 0);

  return (
    <article className="record challenges">
      <PageHead title="Challenges and prospects">
        <p className="lede">
          {total.challenges} difficulties that the base review states of one cell source or another, and {total.prospects} things that it
          asks for or looks forward to. Beside each stands what has taken it up: studies in the review, studies added since, registered
          trials and other reviews. No verdict is given on whether a difficulty is overcome.
        </p>
        <p className="how-read">
          Read until {searched}; this was not a systematic, protocol-based search.{" "}
          {challengeStance.terms.map((term) => `“${term.label}”: ${lowerFirst(term.definition)}`).join(" ")} How much was read of each
          stands beside it.
        </p>
      </PageHead>
      <ProblemNotes problems={page.problems} />
      <SourceChoice sources={sources} chosen={query.sources} />
      <p className="result-line" role="status">
        <strong>
          {challenges.length} of {total.challenges}
        </strong>{" "}
        challenges{chosen.length > 0 ? ` that concern ${chosen.join(" or ")}` : ""}
        <span className="quiet">
          , and {prospects.length} of {total.prospects} prospects
        </span>
      </p>
      {challenges.length > 0 ? (
        <>
          <nav aria-label="On this page" className="letters">
            {kinds.map((kind) => (
              <a key={kind.id} href={`#${kind.id}`}>
                {kind.label} {kind.own.length}
              </a>
            ))}
            {prospects.length > 0 ? <a href="#prospects">Prospects {prospects.length}</a> : null}
          </nav>
          <section aria-labelledby="by-cell-source">
            <h2 id="by-cell-source">By cell source</h2>
            <ChallengeMatrix
              challenges={challenges}
              cells={cells.map(inUse)}
              columns={inUse(page.columns).map((id) => ({ id, name: names.get(id) as string }))}
              query={query}
            />
          </section>
        </>
      ) : (
        <div className="empty-result">
          <p>The review states no challenge of {chosen.join(" or ")}.</p>
          <p>
            <Link href={challengeAddress()}>Show the challenges of all cell sources</Link>
          </p>
        </div>
      )}
      {kinds.map((kind) => (
        <section key={kind.id} aria-labelledby={kind.id}>
          <h2 id={kind.id}>
            {kind.label} <span className="quiet">{kind.own.length}</span>
          </h2>
          <p className="cell-note">{kind.definition}</p>
          {kind.own.map((read) => (
            <ChallengeEntry
              key={read.challenge.id}
              read={read}
              claims={claimsOf(read.challenge.claims)}
              questions={read.challenge.questions.flatMap((id) => page.questions.get(id) ?? [])}
              family={family}
              names={names}
              words={words}
              seen={seen}
              searched={searched}
            />
          ))}
        </section>
      ))}
      {prospects.length > 0 ? (
        <section aria-labelledby="prospects">
          <h2 id="prospects">
            What the review asked for, and what has become of it <span className="quiet">{prospects.length}</span>
          </h2>
          {prospects.map(({ prospect, entries }) => (
            <ProspectEntry
              key={prospect.id}
              prospect={prospect}
              entries={entries}
              claims={claimsOf(prospect.claims)}
              names={names}
              words={words}
              seen={seen}
              searched={searched}
            />
          ))}
        </section>
      ) : null}
    </article>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
