import { stringify } from "csv-stringify/sync";
import { type PeopleRow, type PeopleValue, peopleEndpoints } from "../../evidence/lens/people-rows.ts";
import { rowsOfGroup } from "../../evidence/lens/people-sentences.ts";
import {
  comparatorWords,
  comparisonWords,
  endpointWords,
  givenWords,
  groupWords,
  harmWords,
  intervalWords,
  menWords,
  missingWords,
  othersWords,
  textOrReason,
  whoWords,
} from "../../evidence/words/people-words.ts";
import { groupsShown, type PeopleView } from "./people-view.ts";

const columns = [
  "study",
  "report",
  "shown with",
  "what was given",
  "whose",
  "how",
  "given with it",
  "who",
  "history",
  "earlier retrievals",
  "men",
  "men, note",
  "outcome",
  "measure",
  "group",
  "events",
  "total",
  "printed value",
  "unit",
  "95 % interval, lower",
  "95 % interval, upper",
  "note",
  "note of the record",
  "other groups",
  "comparison of the number",
  "harms looked for and found",
  "comparator of the report",
  "followed for",
  "what was read",
  "trial that it may report",
  "address of the number",
  "page it was read on",
] as const;

/**
 * The table as comma-separated values: a line a number, and a line with a word for each outcome that has none. A count and a percent
 * stand as printed; shares of an interval are between 0 and 1. In the form of the lists' CSV (see `write-csv.ts`).
 */
export function peopleCsv(rows: readonly PeopleRow[], view: PeopleView): string {
  const lines = groupsShown(view).flatMap(([group, heading]) =>
    rowsOfGroup(rows, group).flatMap((row) =>
      outcomesOf(row).map(({ outcome, value, missing }) => {
        const given = givenWords(row);
        const who = whoWords(row);
        const men = menWords(row);
        return [
          row.study,
          row.name,
          heading,
          given.what,
          given.whose,
          given.how,
          given.also ?? "",
          who.condition,
          who.history ?? "not read",
          who.retrievals ? "not read" : "told, see the record",
          men.number,
          men.note ?? "",
          outcome,
          value?.measure ?? "",
          (value && groupWords(value)) ?? "",
          value?.events ?? "",
          value?.total ?? "",
          value?.printed ?? "",
          value?.unit ?? "",
          value?.interval?.lower ?? "",
          value?.interval?.upper ?? "",
          missing ?? (value?.interval ? "" : ((value && intervalWords(value)) ?? "")),
          value?.note ?? "",
          value ? othersWords(value) : "",
          value ? comparisonWords[value.comparison] : "",
          row.harms.map(harmWords).join(" | ") || "not read",
          comparatorWords(row.comparator),
          textOrReason(row.followUp),
          row.read,
          row.trial ?? "none known",
          `/studies/${row.study}`,
          value?.url ?? "",
        ];
      }),
    ),
  );
  return stringify(lines, {
    header: true,
    bom: true,
    columns: [...columns],
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { number: (value) => String(value) },
  });
}

interface Outcome {
  readonly outcome: string;
  readonly value: PeopleValue | null;
  readonly missing: string | null;
}

function outcomesOf(row: PeopleRow): Outcome[] {
  const numbers = (outcome: string, values: readonly PeopleValue[]) => values.map((value) => ({ outcome, value, missing: null }));
  return [
    ...peopleEndpoints.flatMap((endpoint): Outcome[] => {
      const { values, missing } = row.endpoints[endpoint];
      const outcome = endpointWords[endpoint];
      return missing ? [{ outcome, value: null, missing: missingWords[missing] }] : numbers(outcome, values);
    }),
    ...numbers("Told instead", row.instead),
    ...row.harms.flatMap((harm) => numbers("Harm", harm.values)),
  ];
}
