import { describe, expect, test } from "vitest";
import { unexplainedAbbreviations } from "@/lib/evidence/checks/abbreviations.ts";
import { realData } from "../../../support/real-data.ts";

const said = (text: string) => unexplainedAbbreviations(text, realData().records.glossary);

describe("an abbreviation at its first use", () => {
  test.each([
    "Mesenchymal stem cells (MSCs) act; MSCs do.",
    "MSCs (mesenchymal stem cells) act.",
    "A spermatogonial stem cell (SSC) divides; two SSCs result.",
    "Bone-marrow-derived mesenchymal stem cells (BM-MSCs) were given.",
    "Decidual stromal cells (DSCs) and tumour necrosis factor (TNF).",
    "VASA, OCT4, CD34 and p38MAPK/ERK are names; so is AKT.",
    "A text without any.",
  ])("is written out, or none is there: “%s”", (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ["MSCs act. Mesenchymal stem cells (MSCs) are meant.", "MSC"],
    ["Stem cells (MSCs) act.", "MSC"],
    ["The SSC–Sertoli contact", "SSC"],
    ["FSH rose.", "FSH"],
  ])("is asked for: “%s”", (text, abbreviation) => {
    expect(said(text)).toEqual([expect.stringContaining(`“${abbreviation}” is not written out at its first use`)]);
  });

  test("has to be in the glossary", () => {
    expect(said("XYZ rose.")).toEqual([expect.stringContaining("the glossary does not have")]);
  });
});
