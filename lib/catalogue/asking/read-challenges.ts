import { cache } from "react";
import { matrixColumns, type ReadChallenge } from "../../evidence/lens/challenge-matrix.ts";
import { concerns, type SourceFamily, sourceFamily } from "../../evidence/lens/source-family.ts";
import { type UptakeEntry, type UptakeRecords, uptakeEntries } from "../../evidence/lens/uptake.ts";
import type { Claim } from "../../evidence/schema/claim.ts";
import type { Prospect } from "../../evidence/schema/prospect.ts";
import type { Question } from "../../evidence/schema/question.ts";
import { type ChallengeQuery, challengeAddress, readChallengeQuery } from "../facets/challenge-address.ts";
import type { Problem } from "../facets/query.ts";
import { getCatalogue } from "./get-catalogue.ts";
import { shapeIn } from "./list-records.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { paramsOf, type SearchParams } from "./read-list.ts";
import { readRecordsOf } from "./read-record.ts";
import { sendOn } from "./send-on.ts";

/** A prospect with what has become of it. */
export interface ReadProspect {
  readonly prospect: Prospect;
  readonly entries: readonly UptakeEntry[];
}

/** What the page of challenges asks and what answers it. */
export interface ChallengePage {
  readonly catalogue: Catalogue;
  readonly query: ChallengeQuery;
  readonly problems: readonly Problem[];
  /** Cell sources in reading order, each with the number of challenges that concern it. */
  readonly sources: readonly { readonly id: string; readonly name: string; readonly challenges: number }[];
  readonly family: SourceFamily;
  /** Challenges that concern a chosen source, all where none is chosen; by kind, then by the sources they are stated of. */
  readonly challenges: readonly ReadChallenge[];
  readonly prospects: readonly ReadProspect[];
  readonly total: { readonly challenges: number; readonly prospects: number };
  /** Columns of the matrix: the same whatever is chosen. */
  readonly columns: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly questions: ReadonlyMap<string, Question>;
}

/** Reads the page's address and answers it. A longer address that says the same is sent on to the short one. */
export function readChallenges(given: SearchParams): Promise<ChallengePage> {
  return readOnce(paramsOf(given).toString());
}

/** Title and body of one page ask the same; the second time within a request the answer is there. */
const readOnce = cache(async (search: string): Promise<ChallengePage> => {
  const catalogue = await getCatalogue();
  const [sources, challenges, prospects, claims, questions, records] = await Promise.all([
    readRecordsOf(catalogue, "cell-sources"),
    readRecordsOf(catalogue, "challenges"),
    readRecordsOf(catalogue, "prospects"),
    readRecordsOf(catalogue, "claims"),
    readRecordsOf(catalogue, "questions"),
    readUptakeRecords(catalogue),
  ]);
  const facet = shapeIn(catalogue, "claims").facets.find((one) => one.id === "source");
  const names = new Map(sources.map((source) => [source.id, source.name]));
  const terms = (facet?.kind === "term" ? facet.terms : []).filter((term) => names.has(term.id));
  const { value: query, problems } = readChallengeQuery(new URLSearchParams(search), terms);
  if (problems.length === 0 && new URL(challengeAddress(query), "http://site").searchParams.toString() !== search)
    await sendOn(challengeAddress(query));
  const family = sourceFamily(sources);
  const isAsked = (stated: readonly string[]) =>
    query.sources.length === 0 || query.sources.some((source) => concerns(stated, source, family));
  const order = terms.map((term) => term.id);
  // In the order of the sources that they are stated of, so that what belongs together stands together.
  const firstSource = ({ cellSources }: { cellSources: readonly string[] }) => order.findIndex((id) => cellSources.includes(id));
  const bySource = <M extends { cellSources: readonly string[] }>(matters: readonly M[]) =>
    matters.toSorted((a, b) => firstSource(a) - firstSource(b));
  return {
    catalogue,
    query,
    problems,
    family,
    sources: order.map((id) => ({
      id,
      name: names.get(id) as string,
      challenges: challenges.filter((challenge) => concerns(challenge.cellSources, id, family)).length,
    })),
    challenges: bySource(challenges)
      .filter((challenge) => isAsked(challenge.cellSources))
      .map((challenge) => ({ challenge, entries: uptakeEntries(challenge.takenUp, records) })),
    prospects: bySource(prospects)
      .filter((prospect) => isAsked(prospect.cellSources))
      .map((prospect) => ({ prospect, entries: uptakeEntries(prospect.became, records) })),
    total: { challenges: challenges.length, prospects: prospects.length },
    columns: matrixColumns(challenges, order, family),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    questions: new Map(questions.map((question) => [question.id, question])),
  };
});

async function readUptakeRecords(catalogue: Catalogue): Promise<UptakeRecords> {
  const [studies, trials, syntheses] = await Promise.all([
    readRecordsOf(catalogue, "studies"),
    readRecordsOf(catalogue, "trials"),
    readRecordsOf(catalogue, "syntheses"),
  ]);
  return {
    studies: new Map(studies.map((study) => [study.id, study])),
    trials: new Map(trials.map((trial) => [trial.id, trial])),
    syntheses: new Map(syntheses.map((synthesis) => [synthesis.id, synthesis])),
  };
}
