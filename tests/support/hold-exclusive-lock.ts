import { openSql } from "./sql.ts";

// Holds a database file against everybody else until its input ends. Another process, because that is who would hold it.
const sql = await openSql(process.argv[2] as string);
await sql.run("BEGIN EXCLUSIVE");
process.stdout.write("locked\n");
process.stdin.on("end", () => process.exit(0)).resume();
