import { expect, test } from "vitest";
import { collectionNames } from "@/lib/catalogue/collections/all-collections.ts";
import { rangeFields } from "@/lib/catalogue/facets/query.ts";
import { commands } from "@/lib/running/cli/commands.ts";
import { nearestWord } from "@/lib/running/cli/nearest-word.ts";
import { readArguments } from "@/lib/running/cli/read-arguments.ts";
import { realCollection } from "../../../support/real-data.ts";

const list = commands.find((command) => command.name === "list") as (typeof commands)[number];
const read = (...args: string[]) => {
  const { words, options, parameters } = readArguments(list, args);
  return { words, options: Object.fromEntries(options), parameters: parameters.toString() };
};

test("parameters are read as an address has them: joined or apart, with a sign or a blank, reversed orders too", () => {
  expect(
    read("studies", "--species", "rat", "--species=mouse,goat", "--sort", "-year", "-q", "TNF-α", "--page-size", "5", "--json"),
  ).toEqual({
    words: ["studies"],
    options: { json: "" },
    parameters: new URLSearchParams("species=rat&species=mouse,goat&sort=-year&q=TNF-α&pageSize=5").toString(),
  });
  expect(read("--", "--species")).toEqual({ words: ["--species"], options: {}, parameters: "" });
});

test.each([
  [["studies", "--species", "--json"], "--species needs a value, as in --species <term>."],
  [["studies", "--species"], "--species needs a value, as in --species <term>."],
  [["studies", "--json=yes"], "--json takes no value; write it alone."],
  [["studies", "--format", "ris", "--format", "bib"], "--format is given twice; it takes one value."],
  [["studies", "-x"], "There is no option -x of “noa list”; “noa help list” names all."],
])("what cannot be meant is refused in a sentence: %s", (args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});

test("a command that takes no filters names the nearest of its options", () => {
  const show = commands.find((command) => command.name === "show") as (typeof commands)[number];
  expect(() => readArguments(show, ["studies", "guo-2021", "--jsno"])).toThrow(
    "There is no option --jsno of “noa show”. Did you mean --json?",
  );
});

test("no option of a command stands in the way of a filter", () => {
  for (const command of commands.filter((one) => one.parameters?.more))
    for (const name of collectionNames)
      for (const facet of realCollection(name).index.shape.facets)
        for (const parameter of [facet.id, ...rangeFields(facet.id)])
          expect(Object.keys({ ...command.options, ...command.parameters?.own, help: null }), `${command.name} ${name}`).not.toContain(
            parameter,
          );
});

test("the nearest word is near, or none", () => {
  const words = ["rat", "mouse", "goat", "not-reported", "C042"];
  expect(["rta", "Mouse", "not-rep", "c042", "moose", "x", "elephant", ""].map((word) => nearestWord(word, words))).toEqual([
    "rat",
    "mouse",
    "not-reported",
    "C042",
    "mouse",
    null,
    null,
    null,
  ]);
});
