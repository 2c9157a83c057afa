import path from "node:path";
import { readRecords } from "../../lib/evidence/checks/read-records.ts";
import { hashData } from "../../lib/evidence/records/hash-data.ts";
import { Study } from "../../lib/evidence/schema/study.ts";
import { compile } from "../../prisma/compile.ts";
import { projectRoot } from "./run-script.ts";
import { syntheticStudies } from "./synthetic-studies.ts";

/**
 * `compile-synthetic.ts <size> <file>`: compiles a catalogue of made-up studies; every other kind of record is the real one.
 * The rule that a reference has one study only is left out by going past `readRecords`. Runs in a process of its own, so that
 * the memory it takes is gone when the measuring begins.
 */
const [size = "", target = ""] = process.argv.slice(2);
const folder = path.join(projectRoot, "data");
const { data, problems } = readRecords(folder);
if (!data) throw new Error(`The data have ${problems.length} problems; npm run db:build lists them.`);
const { studies, references, "cell-sources": sources } = data.records;
const collator = new Intl.Collator("en", { numeric: true });
// The real studies stay among them: discrepancies, challenges and figures are about them.
const made = [
  ...studies,
  ...syntheticStudies(
    studies,
    references,
    sources.map((source) => source.id),
    Number(size) - studies.length,
  ),
].sort((a, b) => collator.compare(a.id, b.id));
const checked = 2_000;
for (let place = 0; place < made.length; place += Math.ceil(made.length / checked)) Study.parse(made[place]);
await compile({ ...data, records: { ...data.records, studies: made } }, hashData(folder), target);
