import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  childWords,
  contradictionIn,
  type DonorAndHost,
  donorAndHostOf,
  pairDonorAndHost,
  pairingRules,
  pairingWords,
} from "@/lib/evidence/lens/donor-host.ts";
import { treatedCohorts } from "@/lib/evidence/lens/study-overview.ts";
import { pairingsOf } from "@/lib/evidence/lens/study-pairings.ts";
import { relation, species } from "@/lib/evidence/schema/vocabularies/study.ts";
import { realData } from "../../../support/real-data.ts";

const anyPair: fc.Arbitrary<DonorAndHost> = fc.record({
  donor: fc.option(fc.constantFrom(...species.ids)),
  host: fc.option(fc.constantFrom(...species.ids)),
  relation: fc.option(fc.constantFrom(...relation.ids)),
  isGiven: fc.boolean(),
});

describe("donor and host", () => {
  test.each<[string, DonorAndHost, string]>([
    ["a rat's own cells", { donor: "rat", host: "rat", relation: "autologous", isGiven: true }, "same-individual"],
    [
      "its own cells, species of the donor not read",
      { donor: null, host: "rat", relation: "autologous", isGiven: true },
      "same-individual",
    ],
    ["another rat's cells", { donor: "rat", host: "rat", relation: "allogeneic", isGiven: true }, "same-species"],
    ["rat cells in a rat, relation not read", { donor: "rat", host: "rat", relation: null, isGiven: true }, "same-species-at-least"],
    ["human cells in a mouse", { donor: "human", host: "mouse", relation: "xenogeneic", isGiven: true }, "other-species"],
    ["human cells in a mouse, relation not read", { donor: "human", host: "mouse", relation: null, isGiven: true }, "other-species"],
    [
      "human cells in a mouse, called allogeneic",
      { donor: "human", host: "mouse", relation: "allogeneic", isGiven: true },
      "other-species",
    ],
    [
      "human cells in a mouse, called autologous",
      { donor: "human", host: "mouse", relation: "autologous", isGiven: true },
      "other-species",
    ],
    [
      "arms of both kinds",
      { donor: "rhesus-macaque", host: "rhesus-macaque", relation: "autologous-and-allogeneic", isGiven: true },
      "both-kinds",
    ],
    ["a donor that was not read", { donor: null, host: "rat", relation: null, isGiven: true }, "not-told"],
    ["a culture", { donor: "human", host: null, relation: null, isGiven: false }, "not-given"],
  ])("%s", (_what, pair, pairing) => {
    expect(pairDonorAndHost(pair).pairing).toBe(pairing);
  });

  test("cells of one species in another are never of the same species, whatever the relation is called", () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        fc.pre(pair.isGiven && pair.donor !== null && pair.host !== null && pair.donor !== pair.host);
        expect(pairDonorAndHost(pair).pairing).toBe("other-species");
        if (pair.relation !== null && pair.relation !== "xenogeneic") expect(contradictionIn(pair)).toMatch(/: that is xenogeneic$/);
      }),
    );
  });

  test("every pair has an answer, with words for it and for a child", () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const { pairing, because } = pairDonorAndHost(pair);
        for (const words of [pairingWords[pairing], childWords[pairing], because]) expect(words.length).toBeGreaterThan(5);
      }),
    );
    expect(new Set(pairingRules.map((rule) => rule.pairing))).toEqual(new Set(Object.keys(pairingWords)));
  });

  test("no study of the catalogue contradicts itself, and reference 39 is of another species though the review says allo", () => {
    for (const study of realData().records.studies) {
      for (const { host, intervention } of treatedCohorts(study)) {
        const species = study.hosts.find(({ id }) => id === host)?.species ?? { missing: "not-applicable" as const };
        expect([study.id, contradictionIn(donorAndHostOf(intervention.donorSpecies, species, intervention.relation))]).toEqual([
          study.id,
          null,
        ]);
      }
      if (study.reference === 39) {
        expect(study.table1?.normalised.relation).toBe("allogeneic");
        // In a culture nothing is transplanted, so that no host stands to the donor.
        const expected = treatedCohorts(study).map(({ host }) => (host === null ? "not-given" : "other-species"));
        expect(expected).toContain("other-species");
        expect(new Set(pairingsOf(study).map(({ pairing }) => pairing))).toEqual(new Set(expected));
      }
    }
  });
});
