import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CslItem } from "@/lib/publishing/citations/csl-item.ts";
import { writeBibtex } from "@/lib/publishing/citations/write-bibtex.ts";
import { writeReferences } from "@/lib/publishing/citations/write-references.ts";
import { writeRis } from "@/lib/publishing/citations/write-ris.ts";
import { readBibtex } from "../../../support/read-bibtex.ts";
import { readRis } from "../../../support/read-ris.ts";

const hostile = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-1",
  "@SUM(A1)",
  'Quotes "a", commas, and; semicolons',
  "two\r\nlines\nof text",
  "TNF-α, β-catenin and TGF-β1",
  "خلايا جذعية",
  "25% of 3 & 4 in $5 #1 a_b ^ ~",
  "{unbalanced } braces {{ \\textbf{x}",
  "a } b",
  "\\input{/etc/passwd}",
  "ER  - \r\nTY  - JOUR",
  "@article{evil, title = {x}}",
  "Ünïcödé Đž ﬁ 🧬",
  "tab\there",
  "p < 0.05 > 0.01",
];
/** Line breaks and control letters have no place in a line of text; everything else must come back. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

const itemWith = (text: string, at: number): CslItem => ({
  id: `studies-${at}`,
  type: "article-journal",
  title: text,
  author: [{ family: text, given: "A." }, { literal: "et al." }],
  "container-title": text,
  volume: "7",
  issue: "s2",
  page: at % 2 === 0 ? "145-153" : "RD23216",
  issued: { "date-parts": [[2020]] },
  DOI: "10.1000/a_b%20c",
  note: text,
});

describe.each([
  [
    "RIS",
    (items: CslItem[]) =>
      readRis(writeRis(items)).map((entry) => ({
        id: entry["ID"]?.[0],
        title: entry["TI"]?.[0],
        in: entry["T2"]?.[0],
        place: [entry["VL"]?.[0], entry["IS"]?.[0], [entry["SP"]?.[0], entry["EP"]?.[0]].filter(Boolean).join("-")],
        doi: entry["DO"]?.[0],
      })),
  ],
  [
    "BibTeX",
    (items: CslItem[]) =>
      readBibtex(writeBibtex(items)).map(({ key, fields }) => ({
        id: key,
        title: fields["title"],
        in: fields["journal"],
        place: [fields["volume"], fields["number"], fields["pages"]?.replace("--", "-")],
        doi: fields["doi"],
      })),
  ],
])("%s", (_name, roundTrip) => {
  const expected = (items: CslItem[]) =>
    items.map((item) => ({
      id: item.id,
      title: onOneLine(item.title),
      in: onOneLine(item["container-title"] ?? ""),
      place: [item.volume, item.issue, item.page],
      doi: item.DOI,
    }));

  test("gives every hostile text back, an entry an item, in order", () => {
    const items = hostile.map(itemWith);
    expect(roundTrip(items)).toEqual(expected(items));
  });

  test("gives any text back", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((one) => onOneLine(one) === one && one.trim() === one && !/<\/?[a-z]/i.test(one));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const items = texts.map(itemWith);
        expect(roundTrip(items)).toEqual(expected(items));
      }),
      { numRuns: 300 },
    );
  });
});

test("a list of authors that is cut is said so in each format's own way, and nobody is called “et al.”", () => {
  const items = [itemWith("A title", 0)];
  const [ris] = readRis(writeRis(items));
  expect(ris?.["AU"]).toEqual(["A title, A."]);
  expect(ris?.["N1"]).toContain("The list of authors is cut.");
  expect(readBibtex(writeBibtex(items))[0]?.fields["author"]).toBe("A title, A. and others");
  expect(
    writeReferences(
      [{ ...itemWith("T", 0), author: [{ family: "Guo", given: "X. B." }, { family: "Li", given: "Y." }, { literal: "et al." }] }],
      "apa",
    )[0],
  ).toMatch(/^Guo, X\. B\., Li, Y\., et al\. \(2020\)/);
});

test("references are written out with every letter of a title, each the same alone and in any list", () => {
  const items = hostile.filter((text) => !/[<>\r\n\t"]/.test(text)).map(itemWith);
  for (const style of ["vancouver", "apa"] as const) {
    const together = writeReferences(items, style);
    expect(together).toHaveLength(items.length);
    for (const [at, item] of items.entries()) {
      expect(writeReferences([item], style)).toEqual([together[at]]);
      expect(together[at]?.replaceAll(" ", " ")).toContain(item.title.replace(/\.$/, "").slice(0, 12));
    }
  }
});
