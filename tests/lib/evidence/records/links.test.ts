import { describe, expect, test } from "vitest";
import { allLinks } from "@/lib/evidence/records/all-links.ts";
import { fileLinks, type Link, linksOf } from "@/lib/evidence/records/links.ts";
import { recordKindNames, recordKinds } from "@/lib/evidence/records/record-kinds.ts";
import { arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { otherSource } from "@/lib/evidence/schema/vocabularies/cell-source.ts";
import { jsonLedger } from "../../../support/json-ledger.ts";
import { plainArms } from "../../../support/plain-arms.ts";
import { type Json, jsonRecords, realData } from "../../../support/real-data.ts";

const { records } = realData();
const links = allLinks(records);
const written = (link: Link) => `${link.fromKind}/${link.fromId} ${link.role} ${link.toKind}/${link.toId}`;
const placesOn = (figure: string, arrow: string) =>
  records.figures
    .filter(({ id }) => id === figure)
    .flatMap((one) =>
      arrowsOf(one)
        .filter(({ id }) => id === arrow)
        .flatMap(({ studies }) => studies),
    );
const hasPage = (id: string) => !otherSource.ids.some((other) => other === id);

describe("the links between records", () => {
  test("lead from a record that exists to a record that exists, each once, and never to itself", () => {
    const known = new Set(
      recordKindNames.flatMap((kind) =>
        (records[kind] as readonly unknown[]).map((record) => `${kind}/${(recordKinds[kind].idOf as (record: unknown) => string)(record)}`),
      ),
    );
    for (const row of jsonLedger()) known.add(`discrepancies/${row.id}`);
    for (const link of links) {
      expect(known).toContain(`${link.fromKind}/${link.fromId}`);
      expect(known).toContain(`${link.toKind}/${link.toId}`);
      expect(`${link.fromKind}/${link.fromId}`).not.toBe(`${link.toKind}/${link.toId}`);
    }
    expect(new Set(links.map(written)).size).toBe(links.length);
    expect(links.length).toBeGreaterThan(500);
  });

  test("are those that the files name, and no others", () => {
    const expected = new Set<string>();
    const put = (from: string, role: string, kind: string, ids: readonly (string | number | null | undefined)[] = []) => {
      for (const id of ids)
        if (id !== null && id !== undefined && (kind !== "cell-sources" || hasPage(String(id))))
          expected.add(`${from} ${role} ${kind}/${id}`);
    };
    for (const r of jsonRecords("references")) put(`references/${r.n}`, "duplicate of", "references", [r.duplicateOf]);
    for (const s of jsonRecords("cell-sources")) {
      const traits = [...s.advantages, ...s.limitations];
      put(`cell-sources/${s.id}`, "is a kind of", "cell-sources", [s.parent]);
      put(`cell-sources/${s.id}`, "made by", "cell-sources", [s.derivedFrom]);
      put(`cell-sources/${s.id}`, "cites", "references", [...s.references, ...traits.flatMap((trait: Json) => trait.references)]);
      put(
        `cell-sources/${s.id}`,
        "stated by",
        "claims",
        traits.flatMap((trait: Json) => trait.claims),
      );
    }
    for (const kind of ["mechanisms", "claims"] as const) {
      for (const r of jsonRecords(kind)) {
        put(`${kind}/${r.id}`, "concerns", "cell-sources", r.cellSources);
        put(`${kind}/${r.id}`, "cites", "references", r.references);
        put(`${kind}/${r.id}`, "concerns", "trials", r.trials ?? []);
      }
    }
    for (const s of jsonRecords("studies")) {
      if (s.reference !== null) put(`studies/${s.id}`, "reports", "references", [s.reference]);
      put(`studies/${s.id}`, "may report", "trials", [s.possibleTrial]);
      put(`studies/${s.id}`, "uses", "cell-sources", plainArms(s).cellSources.value);
      put(`studies/${s.id}`, "printed as", "cell-sources", [s.table1?.normalised.cellSource]);
    }
    for (const t of jsonRecords("trials")) {
      put(`trials/${t.id}`, "uses", "cell-sources", t.cellSources.value);
      put(`trials/${t.id}`, "printed as", "cell-sources", [t.table1?.normalised.cellSource]);
    }
    for (const s of jsonRecords("syntheses")) put(`syntheses/${s.id}`, "concerns", "cell-sources", s.cellSources.value);
    for (const c of jsonRecords("claims"))
      for (const support of c.overtakenBy.flatMap((sentence: Json) => sentence.restsOn as string[])) {
        const [kind, id] = support.split("/") as [string, string];
        if (kind !== "review") put(`claims/${c.id}`, "overtaken by", kind, [id]);
      }
    for (const q of jsonRecords("questions"))
      put(
        `questions/${q.id}`,
        "position",
        "claims",
        q.positions.map((position: Json) => position.claim),
      );
    for (const row of jsonLedger()) {
      put(`discrepancies/${row.id}`, "noted in", row.record.kind, [row.record.id]);
      put(`discrepancies/${row.id}`, "is about", "references", row.references);
      for (const path of row.about) {
        const [kind, id] = path.split("#")[0].split("/");
        put(`discrepancies/${row.id}`, "is about", kind, [id]);
      }
    }
    for (const i of jsonRecords("inconsistencies")) {
      put(`inconsistencies/${i.id}`, "cites", "references", i.references);
      put(`inconsistencies/${i.id}`, "concerns", "trials", i.trials);
    }
    const putSupports = (from: string, sentences: readonly Json[]) => {
      for (const support of sentences.flatMap((sentence) => sentence.restsOn as string[])) {
        const [kind, id] = support.split("/") as [string, string];
        if (kind !== "review") put(from, "rests on", kind, [id]);
      }
    };
    for (const { id, explanation } of jsonRecords("mechanisms"))
      putSupports(`mechanisms/${id}`, [explanation.short, ...explanation.student, ...explanation.detail, ...explanation.notShown]);
    for (const q of jsonRecords("questions")) putSupports(`questions/${q.id}`, [...q.found, ...q.whyOpen]);
    for (const kind of ["challenges", "prospects"] as const) {
      for (const matter of jsonRecords(kind)) {
        put(`${kind}/${matter.id}`, "concerns", "cell-sources", matter.cellSources);
        put(`${kind}/${matter.id}`, "stated by", "claims", matter.claims);
        put(`${kind}/${matter.id}`, "concerns", "questions", matter.questions ?? []);
        putSupports(`${kind}/${matter.id}`, matter.statement);
        for (const { by } of matter.takenUp ?? matter.became) {
          const [to, id] = by.split("/") as [string, string];
          put(`${kind}/${matter.id}`, "taken up by", to, [id]);
        }
      }
    }
    for (const c of jsonRecords("causes")) {
      putSupports(`causes/${c.id}`, [...c.is, ...c.today, ...c.proposed, ...c.part]);
      put(`causes/${c.id}`, "stated by", "claims", c.claims);
      put(`causes/${c.id}`, "concerns", "cell-sources", c.sources);
      put(`causes/${c.id}`, "explained by", "glossary", c.glossary);
      put(`causes/${c.id}`, "is a kind of", "causes", [c.within]);
    }
    for (const step of jsonRecords("reading-steps")) {
      putSupports(
        `reading-steps/${step.id}`,
        step.parts.flatMap((part: Json) => part.sentences),
      );
      put(`reading-steps/${step.id}`, "draws", "figures", [step.figure?.id]);
    }
    for (const f of jsonRecords("figures")) {
      putSupports(`figures/${f.id}`, f.caption);
      for (const node of f.nodes) {
        const [, kind, id] = /^\/([a-z-]+)[/#](.+)$/.exec(node.address ?? "") ?? [];
        if (kind && id) put(`figures/${f.id}`, "draws", kind, [id]);
      }
      for (const arrow of f.groups.flatMap((group: Json) => group.arrows)) {
        put(`figures/${f.id}`, "draws", "mechanisms", arrow.mechanisms);
        put(`figures/${f.id}`, "draws", "claims", [...arrow.claims, ...arrow.against]);
        put(`figures/${f.id}`, "cites", "references", arrow.titles);
        put(
          `figures/${f.id}`,
          "draws",
          "studies",
          // Which these are follows from the studies' records: tests/data/arrows.test.ts.
          placesOn(f.id, arrow.id).map((entry) => entry.study),
        );
      }
    }
    expect(links.map(written).sort()).toEqual([...expected].sort());
  });

  test("of a cell source are also those that only one of its traits names, and never those to a source without a page", () => {
    const source = records["cell-sources"].find((one) => one.advantages.length > 0) as (typeof records)["cell-sources"][number];
    const trait = { text: "It is at hand.", topics: ["access" as const], references: [107], claims: ["C099"] };
    const named = linksOf("cell-sources", {
      ...source,
      references: [],
      advantages: [],
      limitations: [trait, trait],
      parent: null,
      derivedFrom: "prp",
    });
    expect(named.map(written)).toEqual([
      `cell-sources/${source.id} cites references/107`,
      `cell-sources/${source.id} stated by claims/C099`,
    ]);
  });

  test("of one record are its own, and together they are all", () => {
    const together = recordKindNames.flatMap((kind) => (records[kind] as readonly never[]).flatMap((record) => linksOf(kind, record)));
    expect(together).toEqual(fileLinks(records));
  });
});
