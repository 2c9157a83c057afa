import { describe, expect, test } from "vitest";
import { claimsOfNoCause } from "@/lib/evidence/causes/claims-of-no-cause.ts";
import { Trial } from "@/lib/evidence/schema/trial.ts";
import { cause } from "@/lib/evidence/schema/vocabularies/cause.ts";
import { type Json, jsonRecords } from "../support/real-data.ts";

const causes = jsonRecords("causes");
const sentencesOf = (one: Json): Json[] => [...one.is, ...one.today, ...one.proposed, ...one.part];

describe("causes", () => {
  test("each cause of the vocabulary has its record, and the places on the page are 1, 2, 3 …", () => {
    expect(causes.map((one) => one.id).sort()).toEqual([...cause.ids, "primary"].sort());
    expect(causes.map((one) => one.position).sort((a, b) => a - b)).toEqual(causes.map((_, place) => place + 1));
  });

  test("every claim of the review on causes or treatment is placed on a cause, or listed as of none with a reason, and not both", () => {
    const placed = new Set(causes.flatMap((one) => one.claims as string[]));
    const listed = claimsOfNoCause.map(({ claim }) => claim);
    const asked = jsonRecords("claims").filter((claim) => ["etiology", "treatment"].includes(claim.topic));
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((claim) => placed.has(claim.id) === listed.includes(claim.id)).map((claim) => claim.id)).toEqual([]);
    expect(listed.filter((id) => !asked.some((claim) => claim.id === id))).toEqual([]);
    for (const { reason } of claimsOfNoCause) expect(reason).toMatch(/^It .*\.$/);
  });

  test("a claim that a cause's sentences rest on is among the claims of some cause", () => {
    const placed = new Set(causes.flatMap((one) => one.claims as string[]));
    const general = new Set([...claimsOfNoCause.map(({ claim }) => claim)]);
    const named = causes.flatMap((one) => sentencesOf(one).flatMap((sentence) => sentence.restsOn as string[]));
    const claims = named.filter((support) => support.startsWith("claims/")).map((support) => support.slice("claims/".length));
    const elsewhere = ["C026", "C086"];
    expect([...new Set(claims.filter((id) => !placed.has(id) && !general.has(id) && !elsewhere.includes(id)))]).toEqual([]);
  });

  test("each cause is a node of figure 3, and each node that leads to this page leads to a cause of it", () => {
    const [figure] = jsonRecords("figures").filter((one) => one.id === "figure-3");
    const led = figure.nodes.flatMap((node: Json) => /^\/causes#(.+)$/.exec(node.address ?? "")?.[1] ?? []);
    expect(led.sort()).toEqual(causes.map((one) => one.id).sort());
  });

  test("a source proposed for a cause stands in figure 3, itself or by a broader name", () => {
    const [figure] = jsonRecords("figures").filter((one) => one.id === "figure-3");
    const drawn = figure.nodes.flatMap((node: Json) => /^\/cell-sources\/(.+)$/.exec(node.address ?? "")?.[1] ?? []);
    const sources = jsonRecords("cell-sources");
    const parentOf = (id: string) => sources.find((one) => one.id === id)?.parent;
    const beside: Record<string, string> = { "testicular-tissue": "ssc", "urine-exo": "msc-exo" };
    for (const one of causes)
      for (const id of one.sources)
        expect([one.id, id, [id, parentOf(id), beside[id]].some((name) => drawn.includes(name))]).toEqual([one.id, id, true]);
  });

  test("numbers in the sentences are those of the data", () => {
    const table = jsonRecords("studies").filter((study) => study.table1);
    const busulfan = table.filter((study) => study.table1.inducer === "Busulfan");
    const told = sentencesOf(causes.find((one) => one.id === "gonadotoxic"))
      .map((sentence) => sentence.text)
      .join(" ");
    expect(told).toContain(`Of the ${table.length} animal studies in the review’s Table 1, ${busulfan.length} are printed with busulfan`);
    const inflamed = jsonRecords("studies").filter(
      (study) => study.corpus === "review" && study.comparisons.some((outcome: Json) => outcome.category === "inflammation"),
    );
    expect(
      inflamed.map((study) => study.id),
      "“One animal study of the review reports markers of inflammation”",
    ).toEqual(["sherif-2018"]);
    const torsion = table.filter((study) => study.table1.inducer === "Torsion").map((study) => study.table1.line);
    expect(torsion.sort()).toEqual([168, 177]);
  });
});

describe("causes in the eligibility of trials", () => {
  const trials = jsonRecords("trials");

  test("what a trial says of a cause is an entry of its condition or lists, word for word", () => {
    for (const { id, eligibility } of trials) {
      const given = [eligibility.condition.value ?? [], eligibility.inclusion.value ?? [], eligibility.exclusion.value ?? []].flat();
      for (const entry of eligibility.causes)
        for (const words of entry.words) expect([id, entry.cause, given.includes(words)]).toEqual([id, entry.cause, true]);
    }
  });

  test("an exclusion rests on the exclusion list, an inclusion on the rest", () => {
    for (const { id, eligibility } of trials)
      for (const { cause: named, stance, words } of eligibility.causes) {
        const excluded = words.filter((entry: string) => (eligibility.exclusion.value ?? []).includes(entry)).length;
        if (stance === "excludes") expect([id, named, excluded]).toEqual([id, named, words.length]);
        if (stance === "includes") expect([id, named, excluded]).toEqual([id, named, 0]);
      }
  });

  test("entries that name a cause by a word of it are not overlooked", () => {
    const tell: Record<string, RegExp> = {
      genetic: /chromosom|klinefelter|microdeletion|karyotype is/i,
      infection: /genital infection/i,
      gonadotoxic: /gonadotoxic|chemotherap|radiotherap|cancer treatment/i,
      secondary: /hypogonadotropic|pretesticular/i,
      idiopathic: /idiopathic/i,
      varicocele: /varicocele/i,
      trauma: /trauma|torsion/i,
      // A registered “autoimmune disorder” is an illness whose treatment harms the testis, not an inflammation of it.
      inflammatory: /orchitis|autoimmun(?!e disorder)|inflammat/i,
    };
    expect(Object.keys(tell).sort()).toEqual([...cause.ids].sort());
    for (const { id, eligibility } of trials) {
      const given = [eligibility.condition.value ?? [], eligibility.inclusion.value ?? [], eligibility.exclusion.value ?? []]
        .flat()
        .join("\n");
      const named = Object.keys(tell).filter((one) => tell[one]?.test(given));
      expect([id, eligibility.causes.map((entry: Json) => entry.cause).sort()]).toEqual([id, named.sort()]);
    }
  });

  test("words that stand nowhere in the lists, and a cause told twice, are refused", () => {
    const trial = structuredClone(trials.find((one) => one.id === "NCT02414295"));
    trial.eligibility.causes = [...trial.eligibility.causes, { cause: "genetic", stance: "excludes", words: ["Whatever was never read"] }];
    const { error } = Trial.safeParse(trial);
    expect(error?.issues.map((issue) => issue.message)).toEqual([
      '"genetic" stands there twice',
      '"Whatever was never read" is no entry of condition, inclusion or exclusion',
    ]);
  });
});
