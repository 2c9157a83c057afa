import { endpointWords, groupWords, intervalWords, numberWords } from "../words/people-words.ts";
import { type PeopleEndpoint, type PeopleRow, type PeopleValue, peopleEndpoints } from "./people-rows.ts";

/** A piece of a sentence: words, and the study that they rest on. */
export interface PeoplePiece {
  readonly text: string;
  readonly study?: string;
}
export type PeopleSentence = readonly PeoplePiece[];

/** What the sentences are of: reports of cells and cell products, or of platelet-rich plasma. */
export type PeopleGroup = "cells" | "platelet-rich-plasma";

/** The rows of a group. A report of which the product was not read stands with the cells, and is told apart there. */
export function rowsOfGroup(rows: readonly PeopleRow[], group: PeopleGroup): PeopleRow[] {
  return rows.filter((row) => (row.product === "platelet-rich-plasma") === (group === "platelet-rich-plasma"));
}

/**
 * What the rows say together, made from them alone: numbers of each endpoint with what they were compared with, what has none, harms.
 * Nothing is pooled: the reports differ in whom they treated, and in when they looked. A retracted report takes no part.
 */
export function peopleSentences(all: readonly PeopleRow[], group: PeopleGroup): PeopleSentence[] {
  const rows = rowsOfGroup(all, group).filter((row) => !row.retracted);
  if (rows.length === 0) return [];
  const given = group === "cells" ? "cells or cell products" : "platelet-rich plasma";
  const found = peopleEndpoints.map((endpoint) => ({ endpoint, rows: rows.filter((row) => row.endpoints[endpoint].values.length > 0) }));
  const without = found.filter((one) => one.rows.length === 0).map(({ endpoint }) => endpoint);
  return [
    ...found.filter((one) => one.rows.length > 0).map((one) => endpointSentence(one.endpoint, one.rows, given)),
    ...(without.length > 0
      ? [
          [
            {
              text: `${rows.length === 1 ? "The one report does not give" : `None of the ${rows.length} reports gives`} ${orList(without.map((endpoint) => inSentence[endpoint]))}, as far as ${rows.length === 1 ? "it was" : "they were"} read.`,
            },
          ],
        ]
      : []),
    harmSentence(rows),
  ];
}

const inSentence: Readonly<Record<PeopleEndpoint, string>> = {
  "sperm-in-semen": "men with sperm in their semen",
  "sperm-retrieved": "men with sperm retrieved by surgery",
  pregnancy: "pregnancies",
  "live-birth": "live births",
};

function endpointSentence(endpoint: PeopleEndpoint, rows: readonly PeopleRow[], what: string): PeopleSentence {
  const values = rows.map((row) => [row, row.endpoints[endpoint].values] as const);
  const largest = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a))[0] as PeopleRow;
  return [
    { text: `${counted(rows.length, "report", true)} ${rows.length === 1 ? "gives" : "give"} ${inSentence[endpoint]} after ${what}: ` },
    ...values.flatMap(([row, numbers], place) => [
      { text: `${numbers.map((value) => [groupWords(value), shortWords(value)].filter(Boolean).join(": ")).join(" and ")} (` },
      { text: row.name, study: row.study },
      { text: `${perWhat(endpoint, numbers)})${place < values.length - 1 ? "; " : ""}` },
    ]),
    { text: `; ${controlWords(values.flatMap(([, numbers]) => numbers))}` },
    ...(rows.length > 1 && sizeOf(largest) > 0
      ? [
          { text: `; the largest, of ${sizeOf(largest)} men, is ${aDesign(largest)} (` },
          { text: largest.name, study: largest.study },
          { text: ")." },
        ]
      : [{ text: "." }]),
  ];
}

/** Pregnancies and births are counted per man, couple or transfer: what was counted is said in the report's terms. */
function perWhat(endpoint: PeopleEndpoint, values: readonly PeopleValue[]): string {
  if (endpoint !== "pregnancy" && endpoint !== "live-birth") return "";
  return `: ${[...new Set(values.map((value) => value.measure))].join("; ")}`;
}

/** A number as a sentence has it: with its interval, or with what is missing for one. */
function shortWords(value: PeopleValue): string {
  const interval = intervalWords(value);
  return interval === null ? numberWords(value) : `${numberWords(value)}, ${interval}`;
}

function sizeOf(row: PeopleRow): number {
  return row.treated ?? 0;
}

function controlWords(values: readonly PeopleValue[]): string {
  const controlled = values.filter((value) => value.comparison === "control").length;
  if (controlled === values.length) return values.length === 1 ? "it is set against a control arm" : "all are set against a control arm";
  if (controlled > 0) return `${controlled} of ${values.length} numbers are set against a control arm`;
  return values.length === 1 ? "it has no control arm" : "none has a control arm";
}

function aDesign(row: PeopleRow): string {
  const words = row.design?.toLowerCase() ?? "of a design not read";
  return row.design === null ? words : `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

function harmSentence(rows: readonly PeopleRow[]): PeopleSentence {
  const looked = rows.filter((row) => row.harms.length > 0);
  if (looked.length === 0)
    return [{ text: `What was read of these ${counted(rows.length, "report")} says of no harm that it was looked for.` }];
  const told = looked.filter((row) => row.harms.some((harm) => harm.found !== null));
  const unread = looked.filter((row) => !told.includes(row));
  const counts = looked.flatMap((row) => row.harms.flatMap((harm) => harm.values.map((value) => ({ row, harm, value }))));
  return [
    {
      text: `${counted(looked.length, "report", true)} of ${rows.length} ${looked.length === 1 ? "says" : "say"} that harms were looked for`,
    },
    ...(told.length > 0 ? [{ text: "; what was found is told in " }, ...names(told)] : []),
    ...(unread.length > 0 ? [{ text: " and was not read in " }, ...names(unread)] : []),
    ...(counts.length === 0
      ? [{ text: "; none gives a count." }]
      : [
          { text: `; ${counts.length === 1 ? "the only count is" : "the counts are"} ` },
          ...counts.flatMap(({ row, harm, value }, place) => [
            { text: `${shortWords(value)}, ${harm.measure} (` },
            { text: row.name, study: row.study },
            { text: place < counts.length - 1 ? "), " : ")." },
          ]),
        ]),
  ];
}

/** What a report may hold, in the order in which it is asked for: results first, then how it was done. */
const held: readonly { readonly words: string; readonly isResult: boolean; readonly holds: (row: PeopleRow) => boolean }[] = [
  {
    words: "A comparison with men left untreated or given a vehicle or a sham",
    isResult: true,
    holds: (row) => row.comparator.kind === "control",
  },
  ...peopleEndpoints.map((endpoint) => ({
    words: endpointWords[endpoint],
    isResult: true,
    holds: (row: PeopleRow) => row.endpoints[endpoint].values.length > 0,
  })),
  { words: "Harms that were looked for", isResult: true, holds: (row) => row.harms.length > 0 },
  { words: "How many men were treated", isResult: false, holds: (row) => row.treated !== null },
  { words: "Whether sperm had been looked for by surgery before", isResult: false, holds: (row) => row.toldRetrieval },
  { words: "How long the men were followed", isResult: false, holds: (row) => "value" in row.followUp },
  { words: "The registered trial that it belongs to", isResult: false, holds: (row) => row.trial !== null },
];

/** What the rows do not hold, each with the reports that it is true of; as far as they were read. */
export function peopleGaps(all: readonly PeopleRow[], group: PeopleGroup): PeopleSentence[] {
  const rows = rowsOfGroup(all, group);
  if (rows.length === 0) return [];
  return held.flatMap(({ words, holds }): PeopleSentence[] => {
    const those = rows.filter((row) => !holds(row));
    if (those.length === 0) return [];
    if (those.length === rows.length) return [[{ text: `${words}: in none of the ${counted(rows.length, "report")}.` }]];
    return [[{ text: `${words}: not in ` }, ...names(those), { text: "." }]];
  });
}

/** Results that no report of the group holds, as far as they were read, in words that open a line. */
export function neverShownInPeople(all: readonly PeopleRow[], group: PeopleGroup): string[] {
  const rows = rowsOfGroup(all, group);
  return held.filter(({ isResult, holds }) => isResult && !rows.some(holds)).map(({ words }) => words);
}

/** An answer in short: what was asked for, and the sentence that answers it. */
export interface PeopleAnswer {
  readonly asked: string;
  readonly sentence: PeopleSentence;
}

/**
 * The same as `peopleSentences` in short, for a page that leads to the table: numbers of each endpoint as printed, without their
 * intervals, what they were compared with, and harms. Endpoints without a number are told by `neverShownInPeople`.
 */
export function peopleAnswers(all: readonly PeopleRow[], group: PeopleGroup): PeopleAnswer[] {
  const rows = rowsOfGroup(all, group).filter((row) => !row.retracted);
  const endpoints = peopleEndpoints.flatMap((endpoint): PeopleAnswer[] => {
    const found = rows.filter((row) => row.endpoints[endpoint].values.length > 0);
    if (found.length === 0) return [];
    const values = found.flatMap((row) => row.endpoints[endpoint].values);
    const numbers = found.flatMap((row, place) => [
      { text: `${place > 0 ? "; " : ""}${row.endpoints[endpoint].values.map(numberWords).join(" and ")} (` },
      { text: row.name, study: row.study },
      { text: ")" },
    ]);
    return [{ asked: endpointWords[endpoint], sentence: [...numbers, { text: `; ${controlWords(values)}.` }] }];
  });
  const looked = rows.filter((row) => row.harms.length > 0);
  if (looked.length === 0) return endpoints;
  const counts = looked.flatMap((row) => row.harms.flatMap((harm) => harm.values.map((value) => ({ row, harm, value }))));
  const harms: PeopleSentence = [
    { text: "looked for in " },
    ...names(looked),
    ...(counts.length === 0 ? [{ text: "; none gives a count" }] : []),
    ...counts.flatMap(({ row, harm, value }, place) => [
      {
        text: `${place > 0 ? ", " : counts.length === 1 ? "; the only count is " : "; the counts are "}${numberWords(value)}, ${harm.measure} (`,
      },
      { text: row.name, study: row.study },
      { text: ")" },
    ]),
    { text: "." },
  ];
  return [...endpoints, { asked: "Harms", sentence: harms }];
}

function names(rows: readonly PeopleRow[]): PeoplePiece[] {
  return rows.flatMap((row, place) => [
    ...(place === 0 ? [] : [{ text: place === rows.length - 1 ? " and " : ", " }]),
    { text: row.name, study: row.study },
  ]);
}

const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

function counted(number: number, noun: string, opens = false): string {
  const words = opens ? (small[number] ?? number) : number;
  return `${words} ${noun}${number === 1 ? "" : "s"}`;
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
