import { existsSync } from "node:fs";
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { goodDatabase, scratchFolder, serveFrom } from "./support/broken-server.ts";
import { expect, test } from "./support/test.ts";

/** Runs SQL on a database file, which is made where there is none. */
async function run(file: string, sql: string): Promise<void> {
  const database = await new PrismaLibSql({ url: `file:${file}` }).connect();
  await database.executeScript(sql);
  await database.dispose();
}

/** The ways a catalogue can be unusable: how each is made, and the word that its sentence tells it by. */
const breakages: readonly { readonly what: string; readonly word: RegExp; readonly make: (file: string) => Promise<void> }[] = [
  { what: "missing", word: /missing/, make: async () => {} },
  { what: "empty", word: /not a database|empty/, make: (file) => writeFile(file, "") },
  { what: "a text file", word: /not a database/, make: (file) => writeFile(file, "The catalogue is somewhere else.\n".repeat(50)) },
  {
    what: "cut off in the middle",
    word: /cut off/,
    make: async (file) => {
      const whole = await readFile(goodDatabase);
      await writeFile(file, whole.subarray(0, whole.length / 2));
    },
  },
  {
    what: "damaged inside",
    word: /damaged/,
    make: async (file) => {
      const whole = await readFile(goodDatabase);
      await writeFile(file, whole.fill(0xaa, 4096, whole.length - 4096));
    },
  },
  {
    what: "of another program",
    word: /another program/,
    make: (file) => run(file, "CREATE TABLE Songs (id INTEGER PRIMARY KEY, title TEXT);"),
  },
  {
    what: "of another version",
    word: /format 999/,
    make: async (file) => {
      await copyFile(goodDatabase, file);
      await run(file, "UPDATE Release SET format = 999;");
    },
  },
];

const pages = [
  "/studies",
  "/trials",
  "/cell-sources",
  "/mechanisms",
  "/references",
  "/claims",
  "/studies?species=rat",
  "/compare?source=bm-msc,dsc",
];
const data = [
  "/api/v1/studies",
  "/api/v1/trials?status=recruiting",
  "/api/v1/studies/sherif-2018",
  "/cards/studies.png?species=rat",
  "/healthz",
];
const oneSentence = /^[A-Z][^.!?]*[.!?]$/;

for (const { what, word, make } of breakages) {
  test(`a catalogue that is ${what} is told in one sentence, and a mended one is found without a restart`, async () => {
    const { folder, remove } = await scratchFolder();
    const file = path.join(folder, "catalogue.db");
    await make(file);
    const wasThere = existsSync(file);
    const began = performance.now();
    const server = await serveFrom(file);
    // Three seconds; where the machine is busy with other work, as long as the server takes to start a few times over.
    const patience = Math.max(3_000, 4 * (performance.now() - began));
    try {
      const sentences = new Set<string>();
      for (const address of data) {
        const answer = await fetch(server.origin + address);
        expect.soft(answer.status, address).toBe(503);
        expect.soft(answer.headers.get("content-type"), address).toMatch(/^application\/problem\+json/);
        expect.soft(answer.headers.get("retry-after"), address).toMatch(/^\d+$/);
        sentences.add(((await answer.json()) as { detail: string }).detail);
      }
      expect([...sentences], "the same sentence everywhere").toHaveLength(1);
      const [sentence = ""] = sentences;
      expect(sentence).toMatch(oneSentence);
      expect(sentence).toMatch(word);
      expect(sentence, "which tells nothing of the machine").not.toContain(folder);

      for (const address of pages) {
        const answer = await fetch(server.origin + address, { redirect: "manual" });
        const html = (await answer.text()).replaceAll("<!-- -->", "");
        expect.soft(answer.status, address).toBe(503);
        const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)].map((match) => match[1]?.replaceAll("&amp;", "&").replaceAll("&lt;", "<"));
        expect.soft(paragraphs[0], address).toBe(sentence);
        expect.soft(html.split(String(paragraphs[0])).length - 1, `${address} says it once`).toBe(1);
        expect.soft(html, address).not.toMatch(/\b0 of 0\b|<table|No studies/);
        expect.soft(html, address).toMatch(/<html lang="en">[\s\S]*<title>[^<]{10,}<\/title>[\s\S]*<h1>/);
      }
      expect(existsSync(file), "looking for the file does not make one").toBe(wasThere);

      // Put into place in one step, as the compiler of the catalogue does it.
      await copyFile(goodDatabase, `${file}.new`);
      await rename(`${file}.new`, file);
      for (const address of ["/studies", "/healthz", "/api/v1/studies", "/trials"]) {
        await expect.poll(async () => (await fetch(server.origin + address)).status, { message: address, timeout: patience }).toBe(200);
      }
      expect(await (await fetch(`${server.origin}/studies`)).text()).toContain("sherif-2018");
    } finally {
      await server.stop();
      await remove();
    }
  });
}

test("pages drawn when the site was built are there without a catalogue", async () => {
  const { folder, remove } = await scratchFolder();
  const server = await serveFrom(path.join(folder, "none.db"));
  try {
    for (const address of ["/", "/about", "/glossary", "/studies/sherif-2018", "/trials/NCT02414295"]) {
      expect.soft((await fetch(server.origin + address)).status, address).toBe(200);
    }
    // Whether there is another study nobody can tell now; that is no fault of the page.
    const unknown = await fetch(`${server.origin}/studies/${path.basename(folder)}`);
    expect.soft([404, 503]).toContain(unknown.status);
  } finally {
    await server.stop();
    await remove();
  }
});
