import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./support/broken-server.ts";
import { expect, test } from "./support/test.ts";

/** The programs that use the client, and where they are put beside it. */
const programs = path.join(projectRoot, "tests/client");
const place = path.join(projectRoot, ".cache/client");

/** Runs a program of Node and gives its exit code and what it printed. */
function run(program: string, ...words: readonly string[]): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join("node_modules", program), ...words], { cwd: projectRoot }, (error, out, complaints) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, printed: out + complaints }),
    );
  });
}

const data = (file: string) => JSON.parse(readFileSync(path.join(projectRoot, "data", file), "utf8"));
const records = (kind: string) => readdirSync(path.join(projectRoot, "data", kind)).map((name) => data(`${kind}/${name}`));
const ids = (of: readonly { readonly id?: string; readonly n?: number }[]) => of.map(({ id, n }) => id ?? String(n)).sort();

test("a client made of the description compiles, lets mistakes be found, and is told what the catalogue holds", async ({ baseURL }) => {
  rmSync(place, { recursive: true, force: true });
  cpSync(programs, place, { recursive: true });
  const address = `${baseURL}/api/v1/openapi.json`;
  const written = await run("oazapfts/dist/cli.js", address, path.join(place, "noa-api.ts"), "--argumentStyle", "object");
  expect(written.code, written.printed).toBe(0);

  // The project's own compiler, strict. It writes JavaScript whatever it finds, and tells each thing as file(line,column): error …
  const compiled = await run("typescript/bin/tsc", "--project", place, "--pretty", "false");
  const found = [...compiled.printed.matchAll(/^(\S+)\((\d+),\d+\): error TS\d+: (.*(?:\n .*)*)$/gm)];
  const marked = readFileSync(path.join(programs, "mistakes.mts"), "utf8")
    .split("\n")
    .flatMap((text, at) => {
      const word = /\/\/ wrong: (.+)$/.exec(text)?.[1];
      return word ? [[`mistakes.mts:${at + 1}`, expect.stringContaining(word)]] : [];
    });
  expect(marked.length).toBeGreaterThan(15);
  expect(
    found.map(([, file = "", line, what]) => [`${path.basename(file)}:${line}`, what]),
    compiled.printed,
  ).toEqual(marked);

  const { askEverything } = await import(pathToFileURL(path.join(place, "ask-everything.mjs")).href);
  const told = await askEverything(baseURL);

  expect(told.openapi).toBe("3.1.0");
  expect(told.statuses).toEqual(told.paths.map(() => 200));
  const release = data("release.json").name;
  expect(told.releases).toEqual([release, release]);

  const [studies, trials] = [records("studies"), records("trials")];
  const [claims, references] = [records("claims"), records("references")];
  expect(told.totals).toMatchObject({
    studies: studies.length,
    trials: trials.length,
    claims: claims.length,
    references: references.length,
  });
  expect(told.health).toMatchObject(told.totals);

  const asked = studies.filter(
    ({ hosts, models }) =>
      hosts.some(({ species }: { species: { value?: string } }) => ["rat", "mouse"].includes(species.value ?? "")) &&
      models.some(({ inducers }: { inducers: { value?: string[] } }) => inducers.value?.includes("busulfan")),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect([...told.studies].sort()).toEqual(ids(asked));
  expect(told.newest).toBe(Math.max(...asked.map(({ year }) => year)));
  const sherif = data("studies/sherif-2018.json");
  expect(told.study).toEqual({
    id: "sherif-2018",
    strain: sherif.hosts[0].strain.value ?? sherif.hosts[0].strain.missing,
    species: sherif.hosts[0].species.value,
    references: [String(sherif.reference)],
  });
  expect([...told.trials].sort()).toEqual(ids(trials));
  expect(told.recruiting.length).toBeGreaterThan(0);
  expect([...told.recruiting].sort()).toEqual(ids(trials.filter(({ status }) => status.registry === "recruiting")));
  expect([...told.claims].sort()).toEqual(ids(claims.filter((claim) => claim.references.length === 0)));
  expect(told.secondPage).toBe(20);
  expect([...told.references].sort()).toEqual(ids(references.filter(({ year }) => year >= 2010 && year <= 2015)));
  expect(told.found).toEqual(["/studies/sherif-2018"]);

  expect(told.refusals).toEqual([
    { status: 400, detail: expect.stringContaining("page"), parameter: "page", accepts: [expect.stringContaining("1")] },
    { status: 404, detail: expect.stringMatching(/^There is no .+\.$/) },
    { status: 404, detail: expect.stringContaining("1999.01"), release },
  ]);
  expect(told.again).toBe(304);
});
