import { PrismaLibSql } from "@prisma/adapter-libsql";
import { textEnd, textOffset } from "../../lib/catalogue/asking/database-format.ts";
import { pageSize, type Question } from "./questions.ts";

/** What SQL answers to a question. */
export interface SqlAnswer {
  readonly matched: number;
  /** The rows of the first page, in order. */
  readonly items: readonly unknown[];
  /** Records by facet and term, each facet with its own choice lifted; terms that no record carries are left out. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface HandWrittenSql {
  ask(question: Question): Promise<SqlAnswer>;
  close(): Promise<void>;
}

/** Seeking each matching record's terms pays below this share of the records; above it one pass over all terms is quicker. */
const seekShare = 1 / 7;

/** Sorting the matching records pays below this share; above it the index by year meets fifty of them soon. */
const sortShare = 1 / 25;

/**
 * The questions answered by SQL over the same file, as well as we can write it: the honest alternative to the index. Each
 * choice and the search become a temporary table of record numbers; the matching records are their intersection; one grouped
 * query counts the facets without a choice and one query each those with one. The planner has no statistics, so that the
 * order of joins and the indexes are set by hand. It goes through the driver beneath Prisma, which is quicker than
 * `$queryRawUnsafe`, and gets a page cache that holds the tables; neither is given to the site.
 */
export async function openHandWrittenSql(file: string): Promise<HandWrittenSql> {
  const connection = await new PrismaLibSql({ url: `file:${file}` }).connect();
  const read = async (sql: string): Promise<unknown[][]> => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  const write = (sql: string): Promise<number> => connection.executeRaw({ sql, args: [], argTypes: [] });
  for (const setting of ["cache_size = -262144", "mmap_size = 2147483648", "temp_store = MEMORY"]) await read(`PRAGMA ${setting}`);
  const [[total] = []] = await read("SELECT count(*) FROM Study");
  const size = Number(total);
  const tables = new Set<string>();

  /** An emptied temporary table of record numbers, filled by a query. */
  const fill = async (name: string, query: string): Promise<number> => {
    if (!tables.has(name)) await write(`CREATE TEMP TABLE ${name} (ordinal INTEGER PRIMARY KEY)`);
    else await write(`DELETE FROM ${name}`);
    tables.add(name);
    return write(`INSERT OR IGNORE INTO ${name} ${query}`);
  };

  /** The page: record numbers first, so that the rows themselves need not be sorted. */
  const readItems = async (matching: string | null, matched: number): Promise<unknown[]> => {
    const source =
      matching === null
        ? "Study s"
        : matched < size * sortShare
          ? `${matching} CROSS JOIN Study s USING (ordinal)`
          : `Study s INDEXED BY Study_year_idx CROSS JOIN ${matching} USING (ordinal)`;
    const rows = await read(
      `SELECT item FROM Study WHERE ordinal IN (SELECT s.ordinal FROM ${source} ORDER BY s.year DESC, s.ordinal LIMIT ${pageSize}) ORDER BY year DESC, ordinal`,
    );
    return rows.map(([item]) => JSON.parse(item as string) as unknown);
  };

  const countOpenFacets = (matching: string | null, matched: number, chosen: readonly string[]): Promise<unknown[][]> => {
    const where = `v.collection = 'studies'${chosen.length > 0 ? ` AND v.facet NOT IN (${quoted(chosen)})` : ""}`;
    if (matching === null) return read(`SELECT v.facet, v.term, count(*) FROM FacetValue v WHERE ${where} GROUP BY v.facet, v.term`);
    if (matched < size * seekShare)
      return read(
        `SELECT v.facet, v.term, count(*) FROM ${matching} CROSS JOIN FacetValue v INDEXED BY FacetValue_collection_ordinal_idx USING (ordinal) WHERE ${where} GROUP BY v.facet, v.term`,
      );
    return read(
      `SELECT v.facet, v.term, count(*) FROM FacetValue v WHERE ${where} AND v.ordinal IN (SELECT ordinal FROM ${matching}) GROUP BY v.facet, v.term`,
    );
  };

  const countChosenFacet = (facet: string, others: readonly string[]): Promise<unknown[][]> =>
    read(
      `SELECT '${facet}', v.term, count(*) FROM FacetValue v WHERE v.collection = 'studies' AND v.facet = '${facet}'${others.length > 0 ? ` AND v.ordinal IN (${intersectionOf(others)})` : ""} GROUP BY v.term`,
    );

  return {
    async ask({ choices, word }) {
      const facets = Object.keys(choices);
      const sets: { name: string; facet: string | null; records: number }[] = [];
      for (const [place, facet] of facets.entries()) {
        const records = await fill(
          `choice${place}`,
          `SELECT ordinal FROM FacetValue WHERE collection = 'studies' AND facet = '${facet}' AND term IN (${quoted(choices[facet] ?? [])})`,
        );
        sets.push({ name: `choice${place}`, facet, records });
      }
      if (word !== null) {
        const [first, last] = [textOffset("studies"), textEnd("studies")];
        const records = await fill(
          "words",
          `SELECT rowid - ${first} FROM RecordText WHERE RecordText MATCH '"${word}"*' AND rowid BETWEEN ${first} AND ${last}`,
        );
        sets.push({ name: "words", facet: null, records });
      }
      // The smallest set leads every join.
      sets.sort((a, b) => a.records - b.records);
      const names = sets.map((set) => set.name);
      const matching = names.length > 1 ? "matching" : (names[0] ?? null);
      const matched = names.length > 1 ? await fill("matching", intersectionOf(names)) : (sets[0]?.records ?? size);
      const items = await readItems(matching, matched);
      const rows = [await countOpenFacets(matching, matched, facets)];
      for (const facet of facets)
        rows.push(
          await countChosenFacet(
            facet,
            sets.filter((set) => set.facet !== facet).map((set) => set.name),
          ),
        );
      const counts = new Map<string, Map<string, number>>();
      for (const [facet, term, count] of rows.flat() as [string, string, number | string][]) {
        const ofFacet = counts.get(facet) ?? new Map<string, number>();
        counts.set(facet, ofFacet.set(term, Number(count)));
      }
      return { matched, items, counts };
    },
    close: () => connection.dispose(),
  };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(", ");
}

function intersectionOf([first, ...rest]: readonly string[]): string {
  return `SELECT ${first}.ordinal FROM ${first}${rest.map((name) => ` CROSS JOIN ${name} USING (ordinal)`).join("")}`;
}
