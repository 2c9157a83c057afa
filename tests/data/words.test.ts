import { expect, test } from "vitest";
import { recordKindNames } from "@/lib/evidence/records/record-kinds.ts";
import { type Json, jsonFiles } from "../support/real-data.ts";

/** What people write where they know nothing. */
const emptyWords =
  /^(|[-–—?.]+|n\.?\/?a\.?|nil|null|none|undefined|nan|unknown|unclear|unspecified|missing|tbd|todo|xxx|no data|not (known|reported|read|stated|given|specified|available|applicable|found|provided|described|mentioned)|not-(reported|read|applicable))\.?$/i;

/** Fields whose words are terms with a definition, or somebody else's words kept as they were. */
const terms: readonly RegExp[] = [
  /^(studies|trials|syntheses)\/.*\.missing$/,
  /\.asReported$/,
  /^studies\/comparisons\.\d+\.direction$/,
  /^studies\/mechanisms\.value\.\d+$/,
  /^studies\/differentiation\.value$/,
  /^trials\/status\.(registry|lastKnown\.value)$/,
  /^trials\/status\.history\.\d+\.status$/,
  /^trials\/phases\.value\.\d+$/,
  /^questions\/(positions|found)\.\d+\.stance$/,
  /^studies\/arrows\.\d+\.stance$/,
  /^claims\/basis$/,
  /^(studies|trials)\/(discrepancies|conflicts)\.\d+\.matters$/,
  /^inconsistencies\/matters$/,
];

function stringsIn(value: Json, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries<Json>(value).flatMap(([name, inner]) => stringsIn(inner, path === "" ? name : `${path}.${name}`));
}

const strings = recordKindNames.flatMap((kind) =>
  jsonFiles(kind).flatMap(({ file, json }) => stringsIn(json, "").map(([path, text]) => ({ file, field: `${kind}/${path}`, text }))),
);

test("no free text says “unknown”, “n/a” or nothing: what is not known is a state of its own", () => {
  const found = strings.filter(({ field, text }) => emptyWords.test(text.trim()) && !terms.some((pattern) => pattern.test(field)));
  expect(found).toEqual([]);
  expect(strings.length).toBeGreaterThan(5_000);
});

test("every field that is let off does hold such a word: the list of exceptions is no longer than it has to be", () => {
  const idle = terms.filter((pattern) => !strings.some(({ field, text }) => pattern.test(field) && emptyWords.test(text.trim())));
  expect(idle).toEqual([]);
});

test("no text begins or ends with a blank, holds a control character or two blanks in a row", () => {
  // What is printed is kept as it is printed.
  const found = strings.filter(
    ({ field, text }) => !/asPrinted$/.test(field) && (text !== text.trim() || /[\p{Cc}\u200B\uFEFF]|\s{2}/u.test(text)),
  );
  expect(found).toEqual([]);
});

test("no number that stands for “none”: no -1, no 0 where something is counted, no year 0 or 9999", () => {
  for (const { file, json } of jsonFiles("trials")) {
    if ("value" in json.enrolment) {
      const people = json.enrolment.value;
      expect([file, people > 0 && people < 10_000 && people !== 999 && people !== 9_999]).toEqual([file, true]);
    }
  }
  for (const kind of ["studies", "references"] as const)
    for (const { file, json } of jsonFiles(kind)) {
      const last = json.corpus === "added-since" ? 2026 : 2022;
      if (json.year !== null) expect([file, json.year >= 1950 && json.year <= last]).toEqual([file, true]);
    }
});
