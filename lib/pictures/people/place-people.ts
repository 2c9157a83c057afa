import { type PeopleEndpoint, type PeopleRow, type PeopleValue, peopleEndpoints } from "../../evidence/lens/people-rows.ts";
import { rowsOfGroup } from "../../evidence/lens/people-sentences.ts";
import {
  comparisonWords,
  endpointWords,
  givenWords,
  groupWords,
  harmWords,
  intervalWords,
  menWords,
  missingWords,
  numberWords,
} from "../../evidence/words/people-words.ts";
import { type TextWeight, wrapText } from "../figures/text-width.ts";
import { groupsShown, type PeopleView } from "./people-view.ts";

export const peopleFileTitle = "What was given to men with non-obstructive azoospermia, and what was counted";

/** Columns of the drawing: where each begins and how wide it is. */
export const peopleColumns = {
  report: { x: 0, width: 190 },
  men: { x: 200, width: 56 },
  outcome: { x: 264, width: 190 },
  axis: { x: 462, width: 150 },
  number: { x: 622, width: 184 },
  comparison: { x: 814, width: 86 },
} as const;
export const peopleWidth = 900;

export const peopleText = { size: 12.5, line: 15.5 } as const;

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly weight: TextWeight;
  readonly quiet: boolean;
}

/** The drawing's texts, axes and rules, each with its place. */
export interface PlacedPeople {
  readonly texts: readonly PlacedText[];
  readonly marks: readonly { readonly y: number; readonly value: PeopleValue }[];
  readonly rules: readonly { readonly y: number; readonly strong: boolean }[];
  readonly height: number;
}

/** Lays the rows out: a line a number beside the common axis, and one line for the outcomes of a report that have none. */
export function placePeople(rows: readonly PeopleRow[], view: PeopleView): PlacedPeople {
  const texts: PlacedText[] = [];
  const marks: { y: number; value: PeopleValue }[] = [];
  const rules: { y: number; strong: boolean }[] = [];
  const { line, size } = peopleText;
  /** Writes a text into a column from a height on, and tells where it ends. */
  const write = (
    column: keyof typeof peopleColumns,
    from: number,
    text: string,
    { weight = 400 as TextWeight, quiet = false, width = peopleColumns[column].width as number } = {},
  ): number => {
    const lines = wrapText(text, size, width, weight);
    lines.forEach((words, place) => {
      texts.push({ x: peopleColumns[column].x, y: from + place * line + 11, text: words, weight, quiet });
    });
    return from + lines.length * line;
  };
  let y = 0;
  const heads = {
    report: "Report, and what was given",
    men: "Men",
    outcome: "What was counted",
    number: "Number, 95 % interval",
    comparison: "Compared",
  };
  for (const [column, text] of Object.entries(heads)) write(column as keyof typeof peopleColumns, y, text, { weight: 600 });
  y += line + 18;
  const shown = groupsShown(view);
  for (const [group, heading] of shown) {
    rules.push({ y, strong: true });
    y += 6;
    if (shown.length > 1) y = write("report", y, heading, { weight: 600, width: peopleWidth }) + 4;
    for (const row of rowsOfGroup(rows, group)) {
      if (rules.at(-1)?.y !== y - 6) {
        rules.push({ y, strong: false });
        y += 6;
      }
      const given = givenWords(row);
      let left = write("report", y, row.name, { weight: 600 });
      left = write("report", left, [given.what, given.whose].filter(Boolean).join("; "), { quiet: true });
      const men = menWords(row);
      let right = write("men", y, men.number);
      // Of how many, or of whom the number is, stands beside the number it changes.
      right = Math.max(right, men.note ? write("men", right, menNote(men.note), { quiet: true }) : right);
      let middle = y;
      for (const { words, value } of numbersOf(row)) {
        const ends = [
          write("outcome", middle, words),
          write("number", middle, [numberWords(value), intervalWords(value)].filter(Boolean).join(", ")),
          write("comparison", middle, comparisonWords[value.comparison], { quiet: true }),
        ];
        marks.push({ y: middle, value });
        middle = Math.max(...ends) + 4;
      }
      for (const [reason, endpoints] of missingOf(row))
        middle = write("outcome", middle, `${sentenceList(endpoints)}: ${reason}`, {
          quiet: true,
          width: peopleWidth - peopleColumns.outcome.x,
        });
      for (const words of harmsTold(row))
        middle = write("outcome", middle, words, { quiet: true, width: peopleWidth - peopleColumns.outcome.x });
      y = Math.max(left, right, middle) + 8;
    }
  }
  rules.push({ y, strong: true });
  return { texts, marks, rules, height: y };
}

/** The beginning of a note on a number of men, as far as a narrow column has room: "Number screened", "of 30". */
function menNote(note: string): string {
  return (
    note
      .split(/[,(.;]/)[0]
      ?.trim()
      .slice(0, 40) ?? note
  );
}

/** Harms that were looked for and have no count of their own. */
function harmsTold(row: PeopleRow): string[] {
  return row.harms.filter(({ values }) => values.length === 0).map((harm) => `Harm: ${harmWords(harm)}`);
}

function numbersOf(row: PeopleRow): { words: string; value: PeopleValue }[] {
  return [
    ...peopleEndpoints.flatMap((endpoint) =>
      row.endpoints[endpoint].values.map((value) => ({
        words: [wordsOf(endpoint, value), groupWords(value)].filter(Boolean).join(": "),
        value,
      })),
    ),
    ...row.harms.flatMap((harm) => harm.values.map((value) => ({ words: `Harm: ${harm.measure}`, value }))),
  ];
}

/** Of pregnancies and births it matters what they were counted in, which the report's own measure says. */
function wordsOf(endpoint: PeopleEndpoint, value: PeopleValue): string {
  if (endpoint !== "pregnancy" && endpoint !== "live-birth") return endpointWords[endpoint];
  return value.measure.replace(/^./, (letter) => letter.toUpperCase());
}

/** Outcomes without a number, by the reason for it. */
function missingOf(row: PeopleRow): Map<string, PeopleEndpoint[]> {
  const found = new Map<string, PeopleEndpoint[]>();
  for (const endpoint of peopleEndpoints) {
    const { missing } = row.endpoints[endpoint];
    if (missing) found.set(missingWords[missing], [...(found.get(missingWords[missing]) ?? []), endpoint]);
  }
  return found;
}

function sentenceList(endpoints: readonly PeopleEndpoint[]): string {
  return endpoints.map((endpoint, place) => (place === 0 ? endpointWords[endpoint] : endpointWords[endpoint].toLowerCase())).join(", ");
}
