import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { collectionNamed, collectionNames } from "../../../../lib/catalogue/collections/all-collections.ts";
import { recordKindNames, recordKinds } from "../../../../lib/evidence/records/record-kinds.ts";
import { Release } from "../../../../lib/evidence/schema/release.ts";
import { Review } from "../../../../lib/evidence/schema/review.ts";
import { allVocabularies } from "../../../../lib/publishing/docs/all-vocabularies.ts";
import { fieldDictionary } from "../../../../lib/publishing/docs/field-dictionary.ts";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..");
const readme = path.join(root, "data", "README.md");
const text = fieldDictionary();

/** The part of the text from a heading to the next of the same or a higher level. */
function section(heading: string): string {
  const level = heading.split(" ")[0]?.length ?? 0;
  const start = text.indexOf(`\n${heading}\n`);
  expect(start, heading).toBeGreaterThan(-1);
  const rest = text.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${level}} `, "m"));
  return end < 0 ? rest : rest.slice(0, end);
}

test("data/README.md is what the schemas generate", () => {
  expect(readFileSync(readme, "utf8"), "run npm run docs").toBe(text);
});

test.each([
  ...recordKindNames.map((kind) => [kind, recordKinds[kind].schema] as const),
  ["review.json", Review] as const,
  ["release.json", Release] as const,
])("every field of %s is listed", (kind, schema) => {
  const part = kind.endsWith(".json") ? section(`### ${kind}`) : text.slice(text.indexOf(`\`${kind}/<`)).split("\n## ")[0];
  for (const field of Object.keys(schema.shape)) expect(part).toContain(`\n| \`${field}\` | `);
});

test("every facet of every collection is listed", () => {
  for (const name of collectionNames) {
    const collection = collectionNamed(name);
    const part = section(`### Parameters of ${collection.title.toLowerCase()}`);
    for (const facet of collection.facets) expect(part).toContain(`| \`${facet.id}\` | ${facet.label} | `);
  }
});

test("no file of vocabularies is left out", async () => {
  const folder = path.join(root, "lib", "evidence", "schema", "vocabularies");
  const modules = await Promise.all(
    readdirSync(folder).map((name) => import(pathToFileURL(path.join(folder, name)).href) as Promise<Record<string, { name: string }>>),
  );
  const names = modules.flatMap((module) => Object.values(module)).map((vocabulary) => vocabulary.name);
  expect(allVocabularies.map((vocabulary) => vocabulary.name).sort()).toEqual(names.sort());
});

test("every word of every vocabulary is listed with its meaning", () => {
  for (const { name, terms } of allVocabularies) {
    const part = section(`### ${name}`);
    for (const term of terms) expect(part).toContain(`| \`${term.id}\` | ${term.label} | ${term.definition} | `);
  }
});

test("every link leads to one heading", () => {
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const targets = new Set([...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor));
  expect(targets.size).toBeGreaterThan(20);
  for (const target of targets)
    expect(
      anchors.filter((anchor) => anchor === target),
      target,
    ).toHaveLength(1);
});

test("a vocabulary's words are named, never written out as a type", () => {
  for (const { ids } of allVocabularies) expect(text).not.toContain(ids.map((id) => `\`${id}\``).join(" or "));
});

test("running text is at most 140 characters wide and says nothing of a schema's inside", () => {
  for (const line of text.split("\n")) if (!line.startsWith("|")) expect(line.length, line).toBeLessThanOrEqual(140);
  expect(text).not.toMatch(/\[object|undefined|\banyOf\b/);
});
