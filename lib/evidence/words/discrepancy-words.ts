import type { LedgerRow } from "../schema/ledger-row.ts";

/** A row in one line, for those who hear a mark or point at it: what it is, and what each side says. */
export function markWords(row: Pick<LedgerRow, "between" | "sides" | "text" | "id">): string {
  const said = row.sides.length > 0 ? row.sides.map(({ who, says }) => `${who}: ${says}`).join(" ") : row.text;
  return `${markKind(row.between)} (${row.id}): ${said}`;
}

function markKind(between: LedgerRow["between"]): string {
  if (between.includes("registry-copies")) return "Registry pages disagree";
  if (between.every((sides) => sides === "review-itself")) return "Discrepancy within the review";
  return "Discrepancy with the review";
}

/** What a reader has to know of a finding's ground before using it; nothing where the ground is the thing itself. */
export function groundNotes(restsOn: LedgerRow["restsOn"]): string[] {
  const notes: Partial<Record<LedgerRow["restsOn"][number], string>> = {
    abstract: "The finding is against an abstract: the full text may soften it.",
    secondary: "The finding is against a secondary source’s summary of the paper: the paper itself may soften it.",
    title: "The finding is against a title, and a title is not the paper: it may look different once the paper is read.",
    registry: "The finding is against the registry pages read, copies among them: the record may say more, or something else, today.",
  };
  return restsOn.flatMap((basis) => notes[basis] ?? []);
}

/** The rows that a fact of a record carries a mark for. What contradicts nothing carries none. */
export function rowsAtFact<R extends Pick<LedgerRow, "about" | "matters">>(rows: readonly R[], fact: string): R[] {
  return rows.filter((row) => row.matters !== "none" && row.about.includes(fact));
}

/** The rows about a record or one of its facts: `studies/qian-2020`. */
export function rowsAboutRecord<R extends Pick<LedgerRow, "about">>(rows: readonly R[], record: string): R[] {
  return rows.filter((row) => row.about.some((path) => path.split("#")[0] === record));
}

/** The facts and claims that two rows are both about. A record as a whole is too wide to call them alike. */
export function sharedFacts(one: Pick<LedgerRow, "about">, other: Pick<LedgerRow, "about">): string[] {
  return one.about.filter((path) => /#|^claims\//.test(path) && !path.endsWith("#table1") && other.about.includes(path));
}
