import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { GET as getFile } from "@/app/exports/[kind]/[ending]/route.ts";
import { rowsOf } from "@/components/catalogue/list-view.ts";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue.ts";
import { listRecords } from "@/lib/catalogue/asking/list-records.ts";
import { collectionNamed, collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import type { Collection } from "@/lib/catalogue/collections/define-collection.ts";
import { openQuery, pageSizes, writeQuery } from "@/lib/catalogue/facets/query.ts";
import { endings } from "@/lib/publishing/exports/endings.mjs";
import { commands } from "@/lib/running/cli/commands.ts";
import { anyQuery, anyText } from "../support/arbitrary-query.ts";
import { askApi } from "../support/ask-api.ts";
import { breakages } from "../support/breakages.ts";
import { asOptions, callNoa } from "../support/call-noa.ts";
import { root } from "../support/places.ts";
import { type Json, jsonRecords, realCollection, realData } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { smallData, writeData } from "../support/small-data.ts";

beforeEach(() => vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`));
afterEach(() => vi.unstubAllEnvs());

/** Calls it and expects that all is well. */
async function noa(...args: string[]): Promise<string> {
  const { code, out, said } = await callNoa(args);
  expect(code, `noa ${args.join(" ")}: ${said.join(" ")}`).toBe(0);
  return out;
}

/** Ids of the lines with tabs, without the line of names. */
const idsOfLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0]);

describe.each(collectionNames)("noa list %s", (name) => {
  const { shape } = realCollection(name).index;
  const collection = collectionNamed(name) as unknown as Collection;

  test("gives for any question what the page, the API and the files give, all of it, in their order", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery(shape), fc.constantFrom(...endings), async (query, ending) => {
        const search = writeQuery(shape, query);
        const options = asOptions(search);
        const page = rowsOf(collection, await listRecords(await getCatalogue(), name, query)).map((row) => row.id);
        const api = await (await askApi(`/api/v1/${name}?${search}`)).json();
        expect(JSON.parse(await noa("list", name, ...options, "--json"))).toEqual(api);
        expect(api.items.map((item: Json) => item.id)).toEqual(page);
        expect(idsOfLines(await noa("list", name, ...options))).toEqual(page);

        // The files hold all pages; tests/catalogue/exports.test.ts reads each of them back and finds what the pages have.
        const whole = writeQuery(shape, { ...query, page: 1, pageSize: pageSizes.default });
        const file = await getFile(new Request(`http://localhost:3000/${name}.${ending}?${whole}`), {
          params: Promise.resolve({ kind: name, ending }),
        });
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
        expect(await noa("list", `/${name}?${whole}`, "--format", ending)).toBe(text);
        const all = await noa("list", `https://site.test/api/v1/${name}?${whole}`, "--all", "--json");
        expect(JSON.parse(all).items.map((item: Json) => item.id)).toEqual(
          idsOfLines(await noa("list", name, ...asOptions(whole), "--all")),
        );
        expect(JSON.parse(all).items).toHaveLength(Number(file.headers.get("x-total-count")));
      }),
      { numRuns: 5, examples: [[openQuery(shape), "csv"]] },
    );
  });

  test("fits any terminal, names every record of the page, and says how many there are", async () => {
    const ids = realCollection(name).records.length;
    for (const width of [40, 80, 133]) {
      const { code, out } = await callNoa(["list", name, "--page-size", "7"], { width });
      expect(code).toBe(0);
      for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(width);
      expect(out.replace(/\s+/g, " ")).toContain(` of ${ids} ${name === "discrepancies" ? "rows" : collection.noun.many}`);
    }
  });

  test("names its filters, orders and columns in its help, and the terms of each filter", async () => {
    const help = await noa("list", name, "--help");
    for (const facet of shape.facets) expect(help).toContain(`  --${facet.id}: `);
    for (const facet of shape.facets.slice(-3)) {
      const terms = await noa("help", "list", name, facet.id);
      for (const term of facet.terms) expect(terms).toContain(`    ${term.id}: ${term.label}`);
    }
    for (const column of collection.columns) expect(help).toContain(column.id);
    expect(await noa("help", "list", name)).toBe(help);
  });
});

test.each([
  [["list"], "noa list needs a collection: studies, trials"],
  [["list", "studes"], "There is no collection “studes”. Did you mean studies? There are studies, trials"],
  [["list", "studies", "rat"], "“rat” stands behind the collection; a filter is written --<filter> <term>"],
  [
    ["list", "studies", "--species", "rta"],
    "--species: “rta” is not a known host species. Did you mean rat? “noa help list studies” names all.",
  ],
  [
    ["list", "studies", "--speceis", "rat"],
    "--speceis: There is no parameter “speceis” here. Did you mean --species? “noa help list studies” names all.",
  ],
  [["list", "/studies?sort=yaer"], "--sort: “yaer” is not an order of this list. Did you mean year? Accepted: ref, -ref"],
  [["list", "studies", "--format", "xlsx"], "--format: There is no format “xlsx”. There are csv, json, ris"],
  [["list", "studies", "--json", "--csv"], "--json and --csv are two forms of one answer; leave one out."],
  [["list", "studies", "--csv", "--page", "2"], "A file holds all records that match; leave the page out where the answer is csv."],
  [["list", "studies", "--columns", "yaer"], "--columns: “yaer” is no column of studies. Did you mean year? There are study, ref"],
  [["list", "studies", "--columns", "year", "--json"], "--columns is for the table; leave it out where the answer is json."],
  [["list", "studies", "--release", "1999.01"], "This is pinned to release 1999.01, and the catalogue here is of release"],
  [["list", "studies", "--width", "7"], "--width: “7” is not a whole number from 40 to 9999."],
  [["search"], "noa search needs words to look for"],
  [["search", "rat", "--kind", "study"], "--kind: “study” is no kind of record that is searched"],
  [["show"], "noa show needs a record"],
  [["show", "studies"], "noa show studies needs the id of one; noa list studies lists them."],
  [["show", "studies", "guo-2012"], "There is no record “guo-2012” in studies. Did you mean guo-2021?"],
  [["show", "10.1000/nothing"], "No record has the identifier “10.1000/nothing”"],
  [["check", "/no/such/folder"], "There is no folder “/no/such/folder”"],
  [["lsit", "studies"], "There is no command “lsit”. Did you mean list? There are search, list"],
  [["help", "lsit"], "There is no command “lsit”. Did you mean list?"],
  [["help", "list", "studies", "speceis"], "There is no filter “speceis” of studies. Did you mean species?"],
])("what cannot be answered is refused with 2, with what would be right: noa %s", async (args, sentence) => {
  const { code, out, said } = await callNoa(args);
  expect([code, out]).toEqual([2, ""]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(sentence);
});

test("whatever is typed is answered or refused in words, and never fails", async () => {
  const word = fc.oneof(
    anyText,
    anyText.map((text) => `--${text}`),
    fc.constantFrom("studies", "--species", "--json", "--all", "--columns", "-q", "--", "all"),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("list", "search", "show", "help", "nonsense"),
      fc.array(word, { maxLength: 4 }),
      async (command, words) => {
        const { code, out, said } = await callNoa([command, ...words]);
        expect(code === 0 ? out.length : said.length).toBeGreaterThan(0);
        expect([0, 2]).toContain(code);
        expect(said.join("")).not.toMatch(/\p{Cc}/u);
      },
    ),
    { numRuns: 80 },
  );
});

test("without a catalogue it ends with 3 and says what to do", async () => {
  for (const [url, words] of [
    ["file:/nowhere/catalogue.db", /^The catalogue's database is missing; run `npm run db:build` to make it anew\.$/],
    ["mysql://x", /^DATABASE_URL is “mysql:\/\/x”; it has to name a file/],
  ] as const) {
    vi.stubEnv("DATABASE_URL", url);
    for (const args of [
      ["list", "studies"],
      ["search", "rat"],
      ["show", "claims", "C001"],
      ["export", "claims"],
      ["help", "list", "claims"],
    ]) {
      const { code, out, said } = await callNoa(args);
      expect([code, out, said.length]).toEqual([3, "", 1]);
      expect(said[0]).toMatch(words);
    }
  }
});

test("nothing that matches is an answer in a sentence, and no fault", async () => {
  const { code, out, said } = await callNoa(["list", "studies", "--species", "hamster", "--q", "zzzz"]);
  expect([code, out.trimEnd().split("\n").length]).toEqual([0, 1]);
  expect(said[0]).toMatch(/^No study matches: 0 of \d+ studies where the text has “zzzz” and the host is Hamster\.$/);
});

describe("noa show", () => {
  test("finds a record by kind and id, address and every identifier of the files", async () => {
    for (const study of fc.sample(fc.constantFrom(...jsonRecords("studies")), 3)) {
      const text = await noa("show", "studies", study.id);
      for (const given of [
        `/studies/${study.id}`,
        `https://site.test/studies/${study.id}`,
        study.id,
        study.doi,
        study.pmid && `PMID: ${study.pmid}`,
      ])
        if (given !== null) expect(await noa("show", given), given).toBe(text);
    }
    for (const [kind, id] of [
      ["glossary", "azoospermia"],
      ["questions", "Q1"],
      ["references", "46"],
      ["discrepancies", "B2"],
      ["syntheses", jsonRecords("syntheses")[0].id],
    ] as const)
      expect(await noa("show", kind, id)).toMatch(/^[A-Z][a-z]+ \S+, \/[a-z-]+[/#]/);
  });

  test("gives as JSON what the API gives", async () => {
    for (const name of collectionNames) {
      const { id } = realCollection(name).items[0] as { id: string };
      expect(JSON.parse(await noa("show", name, id, "--json"))).toEqual(await (await askApi(`/api/v1/${name}/${id}`)).json());
    }
  });
});

test("noa search gives the hits of the API, and the command that shows each", async () => {
  const api = await (await askApi("/api/v1/search?q=sertoli+exosomes")).json();
  expect(JSON.parse(await noa("search", "sertoli", "exosomes", "--json"))).toEqual(api);
  const text = await noa("search", "sertoli exosomes");
  for (const { kind, hits } of api.groups) {
    for (const { title, href } of hits) {
      expect(text).toContain(title);
      const command = `noa show ${kind} ${href.split(/[/#]/).at(-1)}`;
      expect(text).toContain(command);
      await noa(...command.split(" ").slice(1));
    }
  }
});

describe("noa export", () => {
  test("writes the file that the page hands out, under its name, and leaves one that is there", async () => {
    const folder = scratchFolder();
    const call = (...args: string[]) => callNoa(["export", "studies", "--source", "at-msc", ...args], { folder });
    const text = await noa("list", "studies", "--source", "at-msc", "--csv");
    expect((await call()).code).toBe(0);
    expect(readdirSync(folder)).toEqual([`noa-studies-source-at-msc-${realData().release.name}.csv`]);
    const [file = ""] = readdirSync(folder);
    expect(readFileSync(path.join(folder, file), "utf8")).toBe(text);

    writeFileSync(path.join(folder, file), "mine");
    expect(await call()).toEqual({ code: 2, out: "", said: [`${file} is there already; --force overwrites it, -o names another.`] });
    expect(readFileSync(path.join(folder, file), "utf8")).toBe("mine");
    const rows = text.trim().split("\n").length - 1;
    const forced = await call("--force", "--progress");
    expect(forced.said).toEqual([
      `${rows} of ${rows} written`,
      expect.stringMatching(new RegExp(`^${rows} of \\d+ studies where the cell source is .*, in noa-studies-.*\\.csv\\.$`)),
    ]);
    expect(readFileSync(path.join(folder, file), "utf8")).toBe(text);

    expect((await call("-o", "a.csl.json")).code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, "a.csl.json"), "utf8"))).toHaveLength(rows);
    expect((await call("-o", "no/such/folder.ris")).said).toEqual([
      "no/such/folder.ris cannot be written (ENOENT); -o names another file.",
    ]);
    expect((await call("-o", "-")).out).toBe(text);
    expect(readdirSync(folder).sort()).toEqual(["a.csl.json", file]);
  });
});

describe("noa check", () => {
  test("finds nothing in the data", async () => {
    expect(await noa("check")).toMatch(/^No problem in \d+ references, .*\.\n$/);
  });

  test("lists what is wrong as compiling does, ends with 1 and writes nothing", async () => {
    const scratch = scratchFolder();
    const broken = breakages.slice(0, 5);
    const files = smallData();
    for (const breakage of broken) breakage.make(files);
    mkdirSync(path.join(scratch, "data"));
    writeData(path.join(scratch, "data"), files);
    const { code, out } = await callNoa(["check", "data"], { folder: scratch });
    expect(code).toBe(1);
    for (const { file, field } of broken) expect(out).toContain(`${path.join("data", file)}: ${field}: `);
    const { out: json } = await callNoa(["check", "data", "--json"], { folder: scratch });
    expect(out.trimEnd().split("\n")).toHaveLength(JSON.parse(json).problems.length + 1);
    expect(readdirSync(scratch)).toEqual(["data"]);
  });
});

/** The lines of the README's command blocks that call it, without their remarks. */
function readmeExamples(): string[] {
  const [, section = ""] = readFileSync(path.join(root, "README.md"), "utf8").split("\n## Command line\n");
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(/^npx noa (.*?)(?:\s+# .*)?$/gm)].map((match) => match[1] as string);
}

test("every example of the README and the help does what it says", async () => {
  const lines = new Set([...readmeExamples(), ...commands.flatMap((command) => command.examples.map((line) => line.replace(/^noa /, "")))]);
  expect(readmeExamples().length).toBeGreaterThan(5);
  const folder = scratchFolder();
  for (const line of lines) {
    if (line === "release") continue;
    const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => (match[1] ?? match[2]) as string);
    const { code, out, said } = await callNoa(args, { folder, width: 80 });
    expect(code, `${line}: ${said.join(" ")}`).toBe(0);
    const at = args.indexOf("-o");
    expect(at === -1 ? out : readFileSync(path.join(folder, args[at + 1] as string), "utf8"), line).not.toBe("");
  }
});

describe("the command itself", () => {
  const run = promisify(execFile);
  const script = path.join(root, "lib", "running", "launch", "noa.mjs");

  test("answers from any folder as it does in process, and says beside it how many", async () => {
    const args = ["list", "studies", "--species", "rat", "--sort", "-year"];
    const { stdout, stderr } = await run(process.execPath, [script, ...args], { cwd: scratchFolder() });
    const { out, said } = await callNoa(args);
    expect([stdout, stderr.trimEnd().split("\n")]).toEqual([out, said]);
  });

  test("ends quietly when the reader has seen enough, and with its number when it refuses", async () => {
    const { stdout, stderr } = await run("sh", ["-c", `"$0" "$1" list discrepancies --all --json | head -c 20`, process.execPath, script]);
    expect([stdout.length, stderr]).toEqual([20, ""]);
    const refused = await run(process.execPath, [script, "show", "studies", "nobody-1900"]).catch((error) => error);
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(/^There is no record “nobody-1900” in studies\. .*\n$/);
  });

  test("names the program and the release, and writes an export where it was called", async () => {
    const folder = scratchFolder();
    const { stdout } = await run(process.execPath, [script, "--version"], { cwd: folder });
    expect(stdout).toMatch(new RegExp(`^noa \\d+\\.\\d+\\.\\d+\\ndata release ${realData().release.name.replaceAll(".", "\\.")} of `));
    await run(process.execPath, [script, "export", "claims", "-o", "claims.bib"], {
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: "noa", INIT_CWD: folder },
    });
    expect(existsSync(path.join(folder, "claims.bib"))).toBe(true);
  });
});
