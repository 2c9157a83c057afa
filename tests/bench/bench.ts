import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, platform } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { databaseFile } from "../../lib/catalogue/database-file.ts";
import { describeFigures } from "./describe-figures.ts";
import type { CatalogueFigures, Figures } from "./figures.ts";
import { measurePages } from "./measure-pages.ts";
import { measureQuestions } from "./measure-questions.ts";
import { measureStart } from "./measure-start.ts";
import { projectRoot, runScript } from "./run-script.ts";
import { syntheticCatalogue } from "./synthetic-catalogue.ts";

/**
 * `npm run bench [-- --sizes 1000,10000,100000 --rounds 40]`: how long the server works on a question, at the size of the
 * published catalogue and with made-up studies, beside hand-written SQL over the same files. With `--site http://localhost:3000`
 * it asks a running site for its lists and figures instead. Ends with 0 where the index and
 * the SQL agree on every number, with 1 where they do not; the times decide nothing.
 */
const { values } = parseArgs({
  options: { sizes: { type: "string", default: "1000,10000,100000" }, rounds: { type: "string", default: "40" }, site: { type: "string" } },
});
const sizes = values.sizes.split(",").filter(Boolean).map(Number);
const rounds = Number(values.rounds);
if (![...sizes, rounds].every((number) => Number.isInteger(number) && number > 0)) {
  console.error("--sizes takes whole numbers joined by commas, such as 1000,10000; --rounds takes one.");
  process.exit(2);
}

if (values.site) {
  console.log("Milliseconds from the request to the last byte, one request after the other");
  for (const { path: page, p50, p95, kilobytes } of await measurePages(values.site, Math.max(rounds, 100)))
    console.log(
      `  ${page.padEnd(46)} p50 ${p50.toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}  ${kilobytes.toFixed(0).padStart(4)} kB`,
    );
  process.exit(0);
}

const tell = (line: string): void => console.log(line);
const loadBefore = loadavg()[0] ?? 0;
const catalogues: CatalogueFigures[] = [];
const differences: string[] = [];

async function measure(name: string, file: string, real: boolean): Promise<void> {
  tell(`${name}:`);
  const { records, kinds, differences: found } = await measureQuestions(file, rounds, tell);
  differences.push(...found.map((difference) => `${name}: ${difference}`));
  tell("  starting");
  catalogues.push({ name, records, real, megabytes: statSync(file).size / 1e6, kinds, start: await measureStart(file) });
}

const published = databaseFile();
if (!statSync(published, { throwIfNoEntry: false })) await runScript("prisma/build.ts", []);
await measure("The published catalogue", published, true);
for (const size of sizes) await measure(`${size.toLocaleString("en")} studies`, await syntheticCatalogue(size, tell), false);

const figures: Figures = {
  measuredAt: new Date().toISOString(),
  machine: {
    processors: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    node: process.version,
    platform: `${platform()} ${arch()}`,
    loadBefore,
    loadAfter: loadavg()[0] ?? 0,
  },
  catalogues,
};
const target = path.join(projectRoot, ".cache", "bench", "latest.json");
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify({ ...figures, differences }, null, 2)}\n`);
if (differences.length > 0) {
  console.error(
    `The index and the SQL disagree:\n${differences
      .slice(0, 50)
      .map((difference) => `  ${difference}`)
      .join("\n")}`,
  );
} else {
  tell(`\n${describeFigures(figures)}`);
}
tell(`\nAll figures are in ${path.relative(process.cwd(), target)}.`);
process.exit(differences.length > 0 ? 1 : 0);
