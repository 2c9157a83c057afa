import { ReadingFinding, type SecondReading } from "../../evidence/schema/second-reading.ts";
import { findingKind, findingOutcome } from "../../evidence/schema/vocabularies/second-reading.ts";
import { secondReadingWords } from "../../evidence/words/second-reading-words.ts";
import { code, paragraph, table } from "../docs/markdown.ts";
import { recordTables } from "./record-tables.ts";
import type { ReleaseTable } from "./table.ts";
import { writeTable } from "./write-table.ts";

/** The files in which a release tells its second reading. */
export const secondReadingFiles = { text: "SECOND-READING.md", table: "second-reading.csv" } as const;

/** What the second reading found and what became of it, for people: the text of a SECOND-READING.md. */
export function writeSecondReading(release: string, findings: SecondReading): string {
  return `${[
    `# The second reading, as release ${release} holds it`,
    paragraph(secondReadingWords(findings)),
    paragraph(
      `A field has the name that it had in the release that was read, and places in a list count from 0. The same for programs: ${code(secondReadingFiles.table)}.`,
    ),
    [...findingOutcome.terms, ...findingKind.terms].map(({ label, definition }) => paragraph(`${label}: ${definition}`, "- ")).join("\n"),
    table(
      ["finding", "records", "field", "kind", "what was found", "outcome", "what was done and why"],
      findings.map(({ n, records, field, kind, says, outcome, reason }) => [
        String(n),
        records.map(code).join(", "),
        code(field),
        findingKind.term(kind).label,
        says,
        findingOutcome.term(outcome).label,
        reason,
      ]),
    ),
  ].join("\n\n")}\n`;
}

/** The same as CSV. It stands beside the tables of the records and is none of them. */
export function secondReadingCsv(findings: SecondReading): string {
  const [all] = recordTables({
    kind: "second-reading",
    title: "Second reading",
    meaning: "What a second reader found in the records, and what was done about it.",
    schema: ReadingFinding,
    key: "n",
    records: findings,
  });
  return writeTable(all as ReleaseTable);
}
