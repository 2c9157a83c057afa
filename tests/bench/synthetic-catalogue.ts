import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { projectRoot, runScript } from "./run-script.ts";

/** Everything that decides what is in a synthetic catalogue. */
const inputs = [
  "data",
  "lib/evidence",
  "lib/catalogue/collections",
  "lib/catalogue/facets",
  "lib/catalogue/asking/database-format.ts",
  "prisma/compile.ts",
  "prisma/rows.ts",
  "prisma/schema.prisma",
  "prisma/migrations",
  "tests/bench/compile-synthetic.ts",
  "tests/bench/seeded-random.ts",
  "tests/bench/synthetic-studies.ts",
  "tests/bench/synthetic-titles.ts",
];

/** Compiling needs room for all records at once. */
const memoryMegabytes = 12_288;

/** The compiled catalogue of `size` made-up studies: kept from an earlier run where nothing that goes into it has changed. */
export async function syntheticCatalogue(size: number, tell: (line: string) => void): Promise<string> {
  const folder = path.join(projectRoot, ".cache", "bench");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${size}-${hashOfInputs()}.db`);
  if (statSync(file, { throwIfNoEntry: false })) return file;
  for (const name of readdirSync(folder)) if (name.startsWith(`${size}-`)) rmSync(path.join(folder, name));
  const started = performance.now();
  tell(`Compiling ${size.toLocaleString("en")} made-up studies, once:`);
  const unfinished = `${file}.unfinished`;
  const progress = setInterval(() => tell(`  ${seconds(started)}: ${megabytesIn(folder, path.basename(unfinished))} MB written`), 5_000);
  try {
    await runScript("tests/bench/compile-synthetic.ts", [String(size), unfinished], [`--max-old-space-size=${memoryMegabytes}`]);
    renameSync(unfinished, file);
  } finally {
    clearInterval(progress);
  }
  tell(`  ${seconds(started)}: done, ${Math.round(statSync(file).size / 1e6)} MB`);
  return file;
}

function hashOfInputs(): string {
  const hash = createHash("sha256");
  for (const input of inputs) {
    const start = path.join(projectRoot, input);
    const names = statSync(start).isDirectory() ? readdirSync(start, { recursive: true, encoding: "utf8" }).sort() : [""];
    for (const name of names) {
      const file = path.join(start, name);
      if (/\.(ts|json|sql|prisma)$/.test(file))
        hash
          .update(`${input}/${name.split(path.sep).join("/")}\0`)
          .update(readFileSync(file))
          .update("\0");
    }
  }
  return hash.digest("hex").slice(0, 12);
}

function seconds(started: number): string {
  return `${Math.round((performance.now() - started) / 1_000)} s`;
}

/** The compiler writes beside its target and moves the file at the end; its size is all that can be seen of it. */
function megabytesIn(folder: string, start: string): number {
  const sizes = readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6);
}
