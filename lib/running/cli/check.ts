import { existsSync } from "node:fs";
import path from "node:path";
import { problemLines } from "../../evidence/checks/problem-lines.ts";
import { readRecords } from "../../evidence/checks/read-records.ts";
import type { Run } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { WrongUse } from "./wrong-use.ts";

/** `noa check`: everything that is wrong in the data, as `npm run db:build` would say it, without writing anything. */
export const runCheck: Run = async ({ words, options }, around) => {
  const [given, extra] = words;
  if (extra !== undefined) throw new WrongUse("noa check takes one data folder.");
  const folder = given === undefined ? path.join(around.root, "data") : path.resolve(around.folder, given);
  if (!existsSync(folder)) throw new WrongUse(`There is no folder “${given ?? folder}”; without one, data/ is checked.`);
  const { data, problems } = readRecords(folder);
  if (options.has("json")) await around.write(`${JSON.stringify({ problems }, null, 2)}\n`);
  else if (data) {
    const counts = Object.entries(data.records).map(([kind, list]) => `${list.length} ${kind}`);
    await around.write(`No problem in ${counts.join(", ")}.\n`);
  } else {
    await around.write(
      [...problemLines(problems, folder), `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the data.`]
        .map((line) => `${line}\n`)
        .join(""),
    );
  }
  return data ? exitCodes.ok : exitCodes.problems;
};
