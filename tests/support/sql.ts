import { PrismaLibSql } from "@prisma/adapter-libsql";

export interface Sql {
  /** The rows of a query, by column. */
  all<Row = Record<string, unknown>>(query: string): Promise<Row[]>;
  run(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** A database file as bare SQL sees it, past Prisma's models. */
export async function openSql(file: string, busyMilliseconds = 5_000): Promise<Sql> {
  const connection = await new PrismaLibSql({ url: `file:${file}`, timeout: busyMilliseconds }).connect();
  const query = (sql: string) => ({ sql, args: [], argTypes: [] });
  return {
    async all<Row>(sql: string) {
      const { columnNames, rows } = await connection.queryRaw(query(sql));
      return rows.map((row) => Object.fromEntries(columnNames.map((name, place) => [name, row[place]])) as Row);
    },
    async run(sql) {
      await connection.executeRaw(query(sql));
    },
    close: () => connection.dispose(),
  };
}

/** Runs one statement on a file. */
export async function runSql(file: string, statement: string): Promise<void> {
  const sql = await openSql(file);
  await sql.run(statement);
  await sql.close();
}
