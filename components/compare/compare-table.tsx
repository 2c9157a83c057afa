import Link from "next/link";
import { type Difference, differenceRules } from "@/lib/catalogue/compare/difference";
import { type ComparedRow, type Entry, gatherRows, sharedSource } from "@/lib/catalogue/compare/entry";
import type { Claim } from "@/lib/evidence/schema/claim";
import { RecordMarks } from "../mark/record-marks";
import { ScrollRegion } from "../page/scroll-region";
import type { MarkedSources } from "../record/source-marks";
import { EntryView } from "./entry-view";

/** A record as the column of a comparison. */
export interface ComparedColumn {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** Words that set it apart, such as that it was retracted. */
  readonly marks: readonly string[];
  /** Sources of the record, for the marks behind its facts; null where its facts rest on claims. */
  readonly of: MarkedSources | null;
  /** Address of the comparison without it; null where too few would be left. */
  readonly without: string | null;
}

/** Records side by side: topics in rows, records in columns, what differs in kind marked in words. */
export function CompareTable({
  caption,
  columns,
  rows,
  claims,
}: {
  caption: string;
  columns: readonly ComparedColumn[];
  rows: readonly ComparedRow[];
  claims: ReadonlyMap<string, Claim>;
}) {
  const { shown, gathered } = gatherRows(rows);
  const rules = [...new Set(shown.map((row) => row.rule))];
  return (
    <>
      <ScrollRegion className="table-scroll compared" label={caption}>
        <table className="stacks">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Topic</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <Link href={column.href} prefetch={false} className="record-link">
                    {column.name}
                  </Link>
                  <RecordMarks words={column.marks} />
                  {column.without ? (
                    <Link href={column.without} prefetch={false} className="leave-out" aria-label={`Leave out ${column.name}`}>
                      leave out
                    </Link>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.label}
                  <DifferenceMark difference={row.difference} />
                  {row.help ? <span className="cell-note">{row.help}</span> : null}
                </th>
                {cellsOf(row).map(({ entry, spans }, place) => {
                  const column = columns[place] as ComparedColumn;
                  return (
                    <td
                      key={column.id}
                      colSpan={spans}
                      data-label={spans > 1 ? `Of ${spans === 2 ? "both" : `all ${spans}`}` : column.name}
                    >
                      <div>
                        <EntryView entry={entry} of={column.of} claims={claims} />
                      </div>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {gathered.map(({ words, labels }) => (
        <p key={words} className="gathered">
          <span className="missing">{words}</span>, of {columns.length === 2 ? "both" : `all ${columns.length}`}: {labels.join("; ")}.
        </p>
      ))}
      <details className="rules">
        <summary>By what rows are marked</summary>
        <p>
          By what its entries are in kind, not by their words. What is not stated, not read or not reported takes no part, so that a row
          with fewer than two known entries carries no mark. Nothing is scored and none is preferred.
        </p>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{differenceRules[rule].words}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A row's cells. What stands of a source that includes all of the columns is told once, across them. */
function cellsOf(row: ComparedRow): { entry: Entry; spans: number }[] {
  const [first] = row.entries;
  if (first && sharedSource(row)) return [{ entry: first, spans: row.entries.length }];
  return row.entries.map((entry) => ({ entry, spans: 1 }));
}

/** Whether a row's entries differ in kind, in a word. */
function DifferenceMark({ difference }: { difference: Difference }) {
  if (difference === null) return null;
  return (
    <>
      {" "}
      <span className={difference === "differs" ? "record-mark differs" : "record-mark"}>{difference}</span>
    </>
  );
}
