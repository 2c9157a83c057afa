import { type Listing, listRecords, shapeIn } from "../../lib/catalogue/asking/list-records.ts";
import { openCatalogue } from "../../lib/catalogue/asking/open-catalogue.ts";
import { readQuery } from "../../lib/catalogue/facets/query.ts";
import { differencesBetween } from "./differences-between.ts";
import { type HandWrittenSql, openHandWrittenSql } from "./hand-written-sql.ts";
import { addressOf, type Question, questionKinds } from "./questions.ts";
import { type Times, timesOf } from "./times-of.ts";

/** How long one kind of question takes on one file. */
export interface KindTimes {
  readonly id: string;
  readonly label: string;
  /** Read the address, answer, fetch fifty rows and count all facets. Words are met for the first time, where there are any. */
  readonly index: Times;
  /** The same with words that were searched for before; null where there is no word. */
  readonly indexWarm: Times | null;
  readonly sql: Times;
  /** Matching records, fewest to most. */
  readonly matched: readonly [number, number];
}

export interface Measured {
  readonly records: number;
  readonly kinds: readonly KindTimes[];
  /** What the index and the SQL do not agree on; times are only taken where this is empty. */
  readonly differences: readonly string[];
}

const samplesPerRound = 10;

/** The SQL is slow: each question is asked at least this often, and as often as fits into this time. */
const sqlRounds = 3;
const sqlMilliseconds = 20_000;
/** Questions asked before the first is timed, so that the code has been compiled by then. */
const warmUp = 400;

/** Asks every question of a compiled file, of the index and of the SQL: first whether they agree, then how long they take. */
export async function measureQuestions(file: string, rounds: number, tell: (line: string) => void): Promise<Measured> {
  const catalogue = await openCatalogue(file);
  const sql = await openHandWrittenSql(file);
  const shape = shapeIn(catalogue, "studies");
  const ask = (question: Question): Promise<Listing> => listRecords(catalogue, "studies", readQuery(shape, addressOf(question)).query);
  const askAnew = (question: Question): Promise<Listing> => {
    catalogue.found.clear();
    return ask(question);
  };
  try {
    tell("  the index and the SQL are compared");
    const matched = new Map<Question, number>();
    const differences: string[] = [];
    for (const question of questionKinds.flatMap((kind) => kind.questions)) {
      const { problems } = readQuery(shape, addressOf(question));
      const listing = await ask(question);
      matched.set(question, listing.matched);
      differences.push(
        ...[...problems.map((problem) => problem.message), ...differencesBetween(listing, await sql.ask(question))].map(
          (difference) => `${addressOf(question)}: ${difference}`,
        ),
      );
    }
    const records = catalogue.counts["studies"] ?? 0;
    if (differences.length > 0) return { records, kinds: [], differences };
    const kinds: KindTimes[] = [];
    for (const { id, label, questions } of questionKinds) {
      tell(`  ${label}`);
      const counts = questions.map((question) => matched.get(question) ?? 0);
      for (let asked = 0; asked < warmUp; asked++) await askAnew(questions[asked % questions.length] as Question);
      const index = await timesToAsk(questions, rounds, askAnew);
      const indexWarm = questions.some((question) => question.word !== null) ? await timesToAsk(questions, rounds, ask) : null;
      kinds.push({
        id,
        label,
        index,
        indexWarm,
        sql: await timesToAskSql(questions, rounds, sql),
        matched: [Math.min(...counts), Math.max(...counts)],
      });
    }
    return { records, kinds, differences };
  } finally {
    await sql.close();
    await catalogue.prisma.$disconnect();
  }
}

/** Every kind is timed as often as another, however many questions it has, and each of its questions as often as the others. */
function timesToAsk(questions: readonly Question[], rounds: number, ask: (question: Question) => Promise<unknown>): Promise<Times> {
  const samples = Math.ceil((rounds * samplesPerRound) / questions.length) * questions.length;
  return timesOf((done) => (done < samples ? () => ask(questions[done % questions.length] as Question) : null));
}

function timesToAskSql(questions: readonly Question[], rounds: number, sql: HandWrittenSql): Promise<Times> {
  const started = performance.now();
  return timesOf((done) => {
    const round = Math.floor(done / questions.length);
    const enough = round >= rounds || (round >= sqlRounds && performance.now() - started > sqlMilliseconds);
    return enough && done % questions.length === 0 ? null : () => sql.ask(questions[done % questions.length] as Question);
  });
}
