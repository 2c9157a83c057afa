import { describe, expect, test } from "vitest";
import * as cellSource from "@/lib/evidence/schema/vocabularies/cell-source.ts";
import * as evidence from "@/lib/evidence/schema/vocabularies/evidence.ts";
import * as missing from "@/lib/evidence/schema/vocabularies/missing.ts";
import * as study from "@/lib/evidence/schema/vocabularies/study.ts";
import * as trial from "@/lib/evidence/schema/vocabularies/trial.ts";
import { defineVocabulary, type Vocabulary } from "@/lib/evidence/schema/vocabulary.ts";

const vocabularies = Object.entries<Vocabulary>({ ...cellSource, ...evidence, ...missing, ...study, ...trial });

describe.each(vocabularies)("the vocabulary %s", (_, vocabulary) => {
  test("has stable slugs, each once, with labels of their own", () => {
    for (const id of vocabulary.ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(vocabulary.ids).size).toBe(vocabulary.ids.length);
    expect(new Set(vocabulary.terms.map((term) => term.label)).size).toBe(vocabulary.terms.length);
    expect(vocabulary.ids).not.toContain("any");
  });

  test("has shorter words for a label that are shorter, and no term's twice", () => {
    const short = vocabulary.terms.map((term) => term.short ?? term.label);
    expect(new Set(short).size).toBe(short.length);
    for (const term of vocabulary.terms) expect((term.short ?? "").length).toBeLessThan(term.label.length);
  });

  test("defines every term in a sentence", () => {
    for (const term of vocabulary.terms) expect([term.id, term.definition]).toEqual([term.id, expect.stringMatching(/^\S.*\.$/)]);
  });

  test("takes a term that stands for several apart into terms that stand for themselves", () => {
    for (const term of vocabulary.terms) {
      for (const id of term.standsFor ?? []) expect(vocabulary.term(id).standsFor).toBeUndefined();
      if (term.standsFor) expect(term.standsFor.length).toBeGreaterThan(1);
    }
  });

  test("accepts its ids and nothing else, and says what it would accept", () => {
    for (const id of vocabulary.ids) expect(vocabulary.schema.parse(id)).toBe(id);
    for (const wrong of ["", "any", "__proto__", "toString", vocabulary.ids[0]?.toUpperCase(), vocabulary.terms[0]?.label, 5, null]) {
      const { error } = vocabulary.schema.safeParse(wrong);
      expect(error?.issues[0]?.message).toBe(`"${String(wrong)}" is not a ${vocabulary.name}; known: ${vocabulary.ids.join(", ")}`);
      expect(() => vocabulary.term(String(wrong))).toThrow(vocabulary.name);
    }
  });
});

describe("declaring a vocabulary", () => {
  const term = (id: string, more = {}) => ({ id, label: id, definition: `${id}.`, ...more });

  test("twice the same term is refused", () => {
    expect(() => defineVocabulary("thing", [term("a"), term("b"), term("a")])).toThrow("lists a term twice");
  });

  test("a parent that is no term is refused", () => {
    expect(() => defineVocabulary("thing", [term("a", { parent: "b" })])).toThrow("unknown parent");
    expect(defineVocabulary("thing", [term("a", { parent: "b" }), term("b")]).term("a").parent).toBe("b");
  });
});
