import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ArrowRuleSection } from "@/components/figure/arrow-rule-section.tsx";
import { arrowName } from "@/lib/evidence/lens/arrow-entries.ts";
import { arrowKinds } from "@/lib/evidence/lens/arrow-kinds.ts";
import { arrowRules } from "@/lib/evidence/lens/arrow-rules.ts";
import { arrowSentences } from "@/lib/evidence/lens/arrow-sentences.ts";
import { arrowsOf } from "@/lib/evidence/schema/figure.ts";
import { outcomeCategory } from "@/lib/evidence/schema/vocabularies/study.ts";
import { arrowRuleWords } from "@/lib/evidence/words/arrow-rule-words.ts";
import { realData } from "../../../support/real-data.ts";

const { records } = realData();
const names = new Map(records["cell-sources"].map((source) => [source.id, source.name]));
const text = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");

test("a reader finds every sentence, every kind and a row for every arrow, with its cells by name", () => {
  const markup = renderToStaticMarkup(createElement(ArrowRuleSection, { figures: records.figures, names }));
  const words = text(markup);
  for (const sentence of arrowSentences) expect(words).toContain(sentence);
  for (const kind of arrowKinds) expect(words).toContain(`${kind.label} ${kind.definition}`);
  const rows = markup.split("<tr>").slice(1).map(text);
  const drawn = records.figures.flatMap((figure) =>
    arrowsOf(figure).map((arrow) => ({ arrow, rule: arrowRules[arrowName(figure, arrow)] })),
  );
  for (const { arrow, rule } of drawn) {
    const row = rows.filter((one) => one.trim().startsWith(arrow.statement));
    expect(row.length, arrow.statement).toBeGreaterThan(0);
    expect(row.join(" ")).toContain(arrowKinds.find(({ id }) => id === rule?.kind)?.label);
    for (const id of rule?.kind === "context" ? [] : (rule?.cells ?? [])) if (names.has(id)) expect(row.join(" ")).toContain(names.get(id));
  }
  expect(rows.filter((row) => !row.includes("Arrow Kind"))).toHaveLength(drawn.length);
  expect(Object.keys(arrowRules)).toHaveLength(drawn.length);
});

test("what an arrow asks for is told by the labels of its terms", () => {
  expect(arrowRuleWords({ kind: "context", cells: null })).toEqual({ asked: null, cultures: "–" });
  expect(arrowRuleWords({ kind: "effect", cells: ["msc"], measures: ["sperm", "fertility"], inVitro: true })).toEqual({
    asked: "sperm parameters, fertility and offspring",
    cultures: "yes",
  });
  expect(
    arrowRuleWords({
      kind: "fate",
      cells: null,
      sites: ["intravenous"],
      routed: { pattern: /tail/, words: "tail vein" },
      measures: ["cell-fate"],
      measured: { pattern: /x/, words: "something" },
      causes: ["varicocele"],
    }),
  ).toEqual({
    asked: "put: into a vein; the route names the tail vein; cell fate and differentiation, of something; model of: varicocele",
    cultures: "no",
  });
  for (const rule of Object.values(arrowRules).filter(({ measures }) => measures))
    for (const id of rule.measures ?? []) expect(arrowRuleWords(rule).asked).toContain(outcomeCategory.term(id).label.toLowerCase());
});
