import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, platform } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { databaseFile } from "../../lib/catalogue/asking/database-file.ts";
import { serveFrom } from "../e2e/support/broken-server.ts";
import { describeFigures } from "./describe-figures.ts";
import { describePages } from "./describe-pages.ts";
import type { CatalogueFigures, Figures } from "./figures.ts";
import { measureEffects } from "./measure-effects.ts";
import { measurePages } from "./measure-pages.ts";
import { measureQuestions } from "./measure-questions.ts";
import { measureSearch } from "./measure-search.ts";
import { measureStart } from "./measure-start.ts";
import { projectRoot, runScript } from "./run-script.ts";
import { syntheticCatalogue } from "./synthetic-catalogue.ts";

/**
 * `npm run bench [-- --sizes 1000,10000,100000 --rounds 40]`: how long the server works on a question, at the size of the
 * published catalogue and with made-up studies, beside hand-written SQL over the same files, and how long the built site takes
 * for its lists and figures. With `--site http://localhost:3000` it asks a running site for those and does nothing else. Ends with
 * 0 where the index and the SQL agree on every number, with 1 where they do not; the times decide nothing.
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

/** A page takes longer than a question and varies more. */
const pageRounds = rounds * 5;
if (values.site) {
  console.log(describePages(await measurePages(values.site, pageRounds)).join("\n"));
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
  tell("  the search over all kinds");
  const search = await measureSearch(file, rounds);
  tell("  the effect direction plot");
  const effects = await measureEffects(file, rounds);
  tell("  starting");
  catalogues.push({ name, records, real, megabytes: statSync(file).size / 1e6, kinds, search, effects, start: await measureStart(file) });
}

const published = databaseFile();
if (!statSync(published, { throwIfNoEntry: false })) await runScript("prisma/build.ts", []);
await measure("The published catalogue", published, true);
tell("  pages");
const site = await serveFrom(published);
const pages = await measurePages(site.origin, pageRounds).finally(() => site.stop());
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
  pages,
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
