import { describe, expect, test } from "vitest";
import { authorNames } from "@/lib/publishing/citations/author-names.ts";
import { jsonRecords } from "../../../support/real-data.ts";

describe("names of a printed list", () => {
  test.each([
    ["Guo XB", [{ family: "Guo", given: "X. B." }]],
    [
      "Stukenborg J-B, Van Saen D",
      [
        { family: "Stukenborg", given: "J.-B." },
        { family: "Van Saen", given: "D." },
      ],
    ],
    ["Sabanegh E Jr", [{ family: "Sabanegh", given: "E.", suffix: "Jr" }]],
    ["Suleiman M et al.", [{ family: "Suleiman", given: "M." }, { literal: "et al." }]],
    ["Perić MH, et al.", [{ family: "Perić", given: "M. H." }, { literal: "et al." }]],
    ["WHO", [{ literal: "WHO" }]],
    ["Universitair Ziekenhuis Brussel", [{ literal: "Universitair Ziekenhuis Brussel" }]],
    ["محمد", [{ literal: "محمد" }]],
  ])("“%s” are taken apart where that is certain", (printed, names) => {
    expect(authorNames(printed)).toEqual(names);
  });

  test("of every reference lose no letter, and are cut where the record says so", () => {
    for (const { authors, authorsTruncated } of jsonRecords("references")) {
      const names = authorNames(authors);
      const words = names.map((name) =>
        "literal" in name ? name.literal : [name.family, name.given?.replace(/[. ]/g, ""), name.suffix].filter(Boolean).join(" "),
      );
      expect(words.join(", ").replace(/\W/g, "")).toBe(authors.replace(/\W/g, ""));
      expect(
        names.some((name) => "literal" in name && name.literal === "et al."),
        authors,
      ).toBe(authorsTruncated);
      expect(names.filter((name) => "literal" in name && name.literal !== "et al.")).toEqual([]);
    }
  });
});
