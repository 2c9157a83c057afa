import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listKindNames } from "@/lib/publishing/my-list/list-kinds.ts";
import { keyOf, listLimits } from "@/lib/publishing/my-list/my-list.ts";
import { readMyList } from "@/lib/publishing/my-list/read-my-list.ts";
import { writeMyList } from "@/lib/publishing/my-list/write-my-list.ts";
import { anyList } from "../../../support/arbitrary-list.ts";

/** The form of a list, said once more in another way: what the reader is held against. */
const form = z.object({
  format: z.literal("noa-list"),
  version: z.literal(1),
  title: z.string().max(listLimits.title),
  entries: z
    .array(
      z.object({
        kind: z.enum(listKindNames),
        id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/),
        label: z.string().min(1).max(listLimits.label),
        detail: z.string().max(listLimits.detail),
        note: z.string().max(listLimits.note),
        release: z.string().regex(/^[\w.-]{0,40}$/),
        addedAt: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .optional(),
      }),
    )
    .max(listLimits.entries)
    .refine((entries) => new Set(entries.map(keyOf)).size === entries.length),
});

/** A JSON value that is not what was there. */
const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(null, "", "cats", "__proto__", -1, [], {}, "2026-11-24", "x".repeat(6_000)));

/** Lists of which something may be broken, anywhere. */
const maybeBroken = anyList.chain((list) => {
  const json = JSON.parse(writeMyList(list));
  const places = [
    "format",
    "version",
    "title",
    "entries",
    ...(json.entries.length > 0 ? ["kind", "id", "label", "detail", "note", "release", "addedAt", "entry", "again"] : []),
  ];
  return fc.option(fc.record({ place: fc.constantFrom(...places), value: junk, drop: fc.boolean() }), { freq: 6 }).map((broken) => {
    if (!broken) return json;
    const { place, value, drop } = broken;
    if (place === "again") json.entries.push(json.entries[0]);
    else if (place === "entry") json.entries[0] = value;
    else {
      const holder = ["format", "version", "title", "entries"].includes(place) ? json : json.entries.at(-1);
      if (drop) delete holder[place];
      else holder[place] = value;
    }
    return json;
  });
});

describe("the text of a list", () => {
  test("gives back whatever list was written, without a problem", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(readMyList(writeMyList(list))).toEqual({ value: list, problems: [] });
        expect(readMyList(`\ufeff${writeMyList(list)}`).problems).toEqual([]);
      }),
    );
  });

  test("has a problem exactly where it is not of the form, and what is read of it always is", () => {
    fc.assert(
      fc.property(maybeBroken, (json) => {
        const { value, problems } = readMyList(JSON.stringify(json));
        expect(problems.length === 0, problems.join(" ")).toBe(form.safeParse(json).success);
        expect(form.safeParse(JSON.parse(writeMyList(value))).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("never throws, and every problem is one sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          maybeBroken.map((json) => JSON.stringify(json)),
          anyList.map((list) => writeMyList(list).slice(0, -9)),
        ),
        (text) => {
          for (const problem of readMyList(text).problems) {
            expect(problem).toMatch(/^\p{Lu}[^\n]*\.$/u);
            expect(problem.length).toBeLessThan(220);
          }
        },
      ),
    );
  });

  test.each([
    ["", "The text is not JSON"],
    ['{\n "format": "noa-list",\n oops\n}', "The text is not JSON, line 3."],
    ["[]", "The text is no list of this site: its field “format” is not “noa-list”."],
    ['{"format":"noa-list","version":2}', "The list is of version “2”, and this site reads version 1."],
    [
      '{"format":"noa-list","version":1,"title":"","entries":[{"kind":"cats","id":"a"}]}',
      `Record 1 has the kind “cats”; there are ${listKindNames.join(", ")}.`,
    ],
  ])("%s is answered: %s", (text, sentence) => {
    expect(readMyList(text).problems[0]).toContain(sentence);
  });
});
