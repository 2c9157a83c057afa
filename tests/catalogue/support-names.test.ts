import { expect, inject, test } from "vitest";
import { openCatalogue } from "@/lib/catalogue/asking/open-catalogue.ts";
import { supportNames } from "@/lib/catalogue/asking/support-names.ts";
import { type Json, jsonRecords } from "../support/real-data.ts";

const kindsWithSentences = ["mechanisms", "questions", "reading-steps", "causes", "challenges", "prospects", "figures", "claims"] as const;

/** All supports of sentences, wherever they stand in a file. */
function supportsIn(json: Json): string[] {
  if (json === null || typeof json !== "object") return [];
  const here = Array.isArray(json.restsOn) ? json.restsOn : [];
  return [...here, ...Object.values<Json>(json).flatMap(supportsIn)];
}

test("every study and synthesis that a sentence rests on is called what its own file calls it", async () => {
  const catalogue = await openCatalogue(inject("catalogueFile"));
  const named = await supportNames(catalogue);
  await catalogue.prisma.$disconnect();
  const supports = new Set(kindsWithSentences.flatMap((kind) => jsonRecords(kind).flatMap(supportsIn)));
  for (const kind of ["studies", "syntheses"] as const) {
    const files = new Map<string, Json>(jsonRecords(kind).map((json) => [`${kind}/${json.id}`, json]));
    const asked = [...supports].filter((support) => support.startsWith(`${kind}/`));
    expect(asked.length).toBeGreaterThan(3);
    for (const support of asked) {
      const { label, firstAuthor, year } = files.get(support);
      const expected = label ?? `${firstAuthor.replace(/ [A-Z]+$/, "")}${year === null ? ", year not read" : ` ${year}`}`;
      expect([support, named.get(support)]).toEqual([support, expected]);
    }
  }
});
