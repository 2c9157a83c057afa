import path from "node:path";
import { fileURLToPath } from "node:url";
import { databaseFile } from "../lib/catalogue/asking/database-file.ts";
import { problemLines } from "../lib/evidence/checks/problem-lines.ts";
import { readRecords } from "../lib/evidence/checks/read-records.ts";
import { hashData } from "../lib/evidence/records/hash-data.ts";
import { heldRelease } from "../lib/publishing/releases/held-release.ts";
import { compile } from "./compile.ts";

/** `npm run db:build [-- <data folder> [<database file>]]`: checks the data and compiles the catalogue, or says everything that is wrong. */
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.resolve(process.argv[2] ?? path.join(root, "data"));
const target = path.resolve(process.argv[3] ?? databaseFile());
const started = performance.now();
const { data, problems } = readRecords(folder);
if (!data) {
  for (const line of problemLines(problems, folder)) console.error(line);
  console.error(
    `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the data; nothing was written and the last good catalogue is as it was.`,
  );
  process.exit(1);
}
const dataHash = hashData(folder);
await compile({ ...data, release: heldRelease(folder, data.release, dataHash) }, dataHash, target);
const counts = Object.entries(data.records).map(([kind, list]) => `${list.length} ${kind}`);
console.log(`Compiled ${counts.join(", ")} into ${path.relative(process.cwd(), target)} in ${Math.round(performance.now() - started)} ms.`);
process.exit(0);
