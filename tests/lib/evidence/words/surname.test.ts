import { expect, test } from "vitest";
import { surname } from "@/lib/evidence/words/surname.ts";
import { jsonRecords } from "../../../support/real-data.ts";

test.each([
  ["Ghasemzadeh-Hasankolaei M", "Ghasemzadeh-Hasankolaei"],
  ["Abd Allah SH", "Abd Allah"],
  ["Van Saen D", "Van Saen"],
  ["Çakici Ö", "Çakici"],
  ["Lue Y", "Lue"],
  ["Wang", "Wang"],
  ["WHO", "WHO"],
  ["", ""],
])("of “%s” the surname is “%s”", (author, expected) => {
  expect(surname(author)).toBe(expected);
});

test("every study's first author keeps a surname and loses the initials", () => {
  for (const study of jsonRecords("studies").filter((one) => one.firstAuthor !== null))
    expect([study.firstAuthor, surname(study.firstAuthor)]).toEqual([
      study.firstAuthor,
      expect.stringMatching(/^\p{L}[\p{L}' -]*\p{Ll}$/u),
    ]);
});
