import { parse } from "papaparse";
import { describe, expect, test } from "vitest";
import { type PeopleValue, peopleEndpoints, peopleRows } from "@/lib/evidence/lens/people-rows.ts";
import { neverShownInPeople, peopleAnswers, peopleGaps, peopleSentences, rowsOfGroup } from "@/lib/evidence/lens/people-sentences.ts";
import { endpointWords, intervalWords, numberWords } from "@/lib/evidence/words/people-words.ts";
import { peopleCsv } from "@/lib/pictures/people/people-csv.ts";
import { type Json, jsonRecords, realData } from "../support/real-data.ts";

const rows = peopleRows(realData().records.studies);
const bare = new Map<string, Json>(jsonRecords("studies").map((study) => [study.id, study]));
const groups = ["cells", "platelet-rich-plasma"] as const;

/** Treated cohorts of people, looked for in the bare file. */
function treatedInPeople(study: Json): Json[] {
  const people = study.hosts.filter((host: Json) => host.species.value === "human").map((host: Json) => host.id);
  return study.cohorts.filter((cohort: Json) => cohort.role === "treated" && people.includes(cohort.host));
}

const key = ({ quantity, events, total, printed }: Pick<PeopleValue, "quantity" | "events" | "total" | "printed">) =>
  `${quantity}: ${events} of ${total}, ${printed}`;

test("a row is a report in which people were treated, each once; a second report of the same men has none", () => {
  const expected = [...bare.values()].filter((study) => treatedInPeople(study).length > 0).map((study) => study.id);
  expect(rows.map((row) => row.study).sort()).toEqual(expected.sort());
  expect(rows.length).toBeGreaterThanOrEqual(9);
});

describe.each(rows.map((row) => [row.study, row] as const))("%s", (id, row) => {
  const study = bare.get(id);
  const treated = treatedInPeople(study).map((cohort) => cohort.id);

  test.each([...peopleEndpoints, "harm"] as const)("has every number of %s that its record has, and no other", (endpoint) => {
    const expected = study.quantities
      .filter((quantity: Json) => quantity.endpoint === endpoint)
      .flatMap((quantity: Json) =>
        quantity.groups
          .filter((group: Json) => treated.includes(group.cohort))
          .map((group: Json) =>
            key({
              quantity: quantity.id,
              events: group.events,
              total: group.total ?? (quantity.kind === "percent" ? group.n : null),
              printed: group.value,
            }),
          ),
      );
    const values = endpoint === "harm" ? row.harms.flatMap((harm) => harm.values) : row.endpoints[endpoint].values;
    expect(values.map(key)).toEqual(expected);
    if (endpoint !== "harm") expect(row.endpoints[endpoint].missing === null).toBe(expected.length > 0);
  });

  test("has no direction, because nothing in it stands against men untreated, or given a vehicle or a sham", () => {
    const roles = new Map(study.cohorts.map((cohort: Json) => [cohort.id, cohort.role]));
    const controlled = study.comparisons.some(
      (comparison: Json) =>
        treated.includes(comparison.cohort) && ["untreated", "vehicle"].includes(roles.get(comparison.against) as string),
    );
    expect(row.comparator.kind === "control").toBe(controlled);
    const values = [...peopleEndpoints.flatMap((endpoint) => row.endpoints[endpoint].values), ...row.instead];
    if (!controlled) expect(values.filter((value) => value.direction !== null || value.comparison === "control")).toEqual([]);
  });

  test("names the same endpoint in a quantity and in the comparisons whose result it is", () => {
    for (const quantity of study.quantities)
      for (const comparison of study.comparisons.filter((one: Json) => quantity.comparisons.includes(one.id)))
        if (quantity.endpoint || comparison.endpoint !== "harm")
          expect([comparison.id, comparison.endpoint]).toEqual([comparison.id, quantity.endpoint]);
  });
});

describe("the sentences", () => {
  const written = groups.flatMap((group) =>
    [...peopleSentences(rows, group), ...peopleGaps(rows, group)].map((sentence) => ({
      group,
      sentence,
      text: sentence.map(({ text }) => text).join(""),
    })),
  );

  test("have no number of a report that its row does not have", () => {
    for (const { text } of written) {
      const known = new Set(
        rows.flatMap((row) =>
          [...peopleEndpoints.flatMap((endpoint) => row.endpoints[endpoint].values), ...row.harms.flatMap((harm) => harm.values)].flatMap(
            (value) => [numberWords(value), intervalWords(value) ?? ""].join(" ").match(/[\d.]+/g) ?? [],
          ),
        ),
      );
      const names = rows.flatMap((row) => row.name.match(/\d+/g) ?? []);
      const sizes = [...rows.map((row) => String(row.treated)), ...groups.map((group) => String(ofGroup(group).length))];
      const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
      expect(numbers.filter((number) => !known.has(number) && !names.includes(number) && !sizes.includes(number))).toEqual([]);
    }
  });

  test.each(groups)("name every report of %s that gives an endpoint, and none that does not", (group) => {
    for (const endpoint of peopleEndpoints) {
      const giving = ofGroup(group).filter((row) => row.endpoints[endpoint].values.length > 0);
      const sentence = peopleSentences(rows, group).find((one) => one[0]?.text.includes(opening[endpoint]) && one.length > 1);
      expect([...new Set(sentence?.flatMap(({ study }) => study ?? []) ?? [])].sort()).toEqual(giving.map((row) => row.study).sort());
    }
  });

  test.each(groups)("say of %s what has no number anywhere", (group) => {
    const text = peopleSentences(rows, group)
      .map((sentence) => sentence.map((piece) => piece.text).join(""))
      .find((one) => one.startsWith("None of the"));
    for (const endpoint of peopleEndpoints) {
      const none = ofGroup(group).every((row) => row.endpoints[endpoint].values.length === 0);
      expect([endpoint, text?.includes(opening[endpoint]) ?? false]).toEqual([endpoint, none]);
    }
  });

  function ofGroup(group: (typeof groups)[number]) {
    return rows.filter((row) => (row.product === "platelet-rich-plasma") === (group === "platelet-rich-plasma"));
  }
});

const opening = {
  "sperm-in-semen": "men with sperm in their semen",
  "sperm-retrieved": "men with sperm retrieved by surgery",
  pregnancy: "pregnancies",
  "live-birth": "live births",
} as const;

test("numbers are written as printed, with a Wilson interval only where the count and its total were printed", () => {
  const numberIn = (study: string, endpoint: (typeof peopleEndpoints)[number]) =>
    rows.find((row) => row.study === study)?.endpoints[endpoint].values[0] as PeopleValue;
  const plain = (words: string | null) => words?.replaceAll("\u00a0", " ");
  const retrieved = numberIn("gudelci-2023", "sperm-retrieved");
  expect([plain(numberWords(retrieved)), plain(intervalWords(retrieved))]).toEqual(["22 of 80", "27.5 % (18.9 to 38.1)"]);
  const percent = numberIn("alhefnawy-2024", "sperm-in-semen");
  expect([plain(numberWords(percent)), intervalWords(percent), percent.interval]).toEqual([
    "20.7 % of 87",
    "a percent without its count",
    null,
  ]);
  const count = numberIn("zhankina-2024", "sperm-in-semen");
  expect([plain(numberWords(count)), intervalWords(count), count.interval]).toEqual(["4 men, 21.1 %", "of how many is not printed", null]);
});

test("the file has a line for every number, and a word for every outcome without one", () => {
  const { data } = parse<Record<string, string>>(peopleCsv(rows, { prp: true }).replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  for (const row of rows) {
    const lines = data.filter((line) => line["study"] === row.study);
    const numbers = [
      ...peopleEndpoints.flatMap((endpoint) => row.endpoints[endpoint].values),
      ...row.instead,
      ...row.harms.flatMap((harm) => harm.values),
    ];
    const missing = peopleEndpoints.filter((endpoint) => row.endpoints[endpoint].missing !== null);
    expect(lines.length).toBe(numbers.length + missing.length);
    expect(lines.filter((line) => line["comparison of the number"] === "").length).toBe(missing.length);
  }
  const without = parse<Record<string, string>>(peopleCsv(rows, { prp: false }).replace(/^\ufeff/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  expect(new Set(without.data.map((line) => line["study"]))).toEqual(
    new Set(rows.filter((row) => row.product !== "platelet-rich-plasma").map((row) => row.study)),
  );
});

test.each(groups)(
  "the answers in short on %s have every number of the table, and nothing is told as never shown that a row holds",
  (group) => {
    const own = rowsOfGroup(rows, group).filter((row) => !row.retracted);
    const words = peopleAnswers(rows, group).map(({ asked, sentence }) => `${asked}: ${sentence.map(({ text }) => text).join("")}`);
    for (const row of own) {
      for (const endpoint of peopleEndpoints)
        for (const value of row.endpoints[endpoint].values)
          expect(words.filter((one) => one.startsWith(endpointWords[endpoint]) && one.includes(numberWords(value)))).toHaveLength(1);
      const named = peopleAnswers(rows, group).some(({ sentence }) => sentence.some(({ study }) => study === row.study));
      const holds = row.harms.length > 0 || peopleEndpoints.some((endpoint) => row.endpoints[endpoint].values.length > 0);
      expect([row.study, named]).toEqual([row.study, holds]);
    }
    const gaps = peopleGaps(rows, group).map((sentence) => sentence.map(({ text }) => text).join(""));
    for (const never of neverShownInPeople(rows, group)) expect(gaps).toContain(`${never}: in none of the ${own.length} reports.`);
    for (const endpoint of peopleEndpoints)
      expect(neverShownInPeople(rows, group).includes(endpointWords[endpoint])).toBe(
        own.every((row) => row.endpoints[endpoint].values.length === 0),
      );
  },
);
