import type { CollectionName } from "@/lib/catalogue/collections/define-collection.ts";
import { type Json, jsonRecords } from "./real-data.ts";

/** The oracle of the discrepancy ledger: its rows put together from the bare files, by rules written here once more. */
export function jsonLedger(): Json[] {
  const lineOf: Record<string, number> = Object.fromEntries(jsonRecords("claims").map((claim) => [`claims/${claim.id}`, claim.line]));
  const ascending = (lines: number[]) => [...new Set(lines)].sort((a, b) => a - b);
  const own = (record: string, about: string[]) => {
    const whole = about.map((path) => (path.includes("/") ? path : `${record}#${path}`));
    return whole.some((path) => path.startsWith(record)) ? whole : [record, ...whole];
  };
  const between: Record<string, string> = {
    abstract: "review-paper",
    secondary: "review-paper",
    title: "review-title",
    text: "review-itself",
    registry: "review-registry",
  };
  const who: Record<string, string> = {
    abstract: "The abstract",
    secondary: "A summary of the paper",
    title: "The title",
    text: "The review itself",
    registry: "The registry pages read",
  };
  const rows: Json[] = [];
  for (const kind of ["studies", "trials"] as const) {
    for (const record of jsonRecords(kind)) {
      for (const found of record.discrepancies) {
        const tabled = found.where.some((place: string) => place === "table-1" || place === "trial-table") && record.table1;
        rows.push({
          id: `${record.id}-${found.id}`,
          record: { kind, id: record.id },
          corpus: record.corpus,
          heading: null,
          between: [between[found.restsOn]],
          where: found.where,
          lines: ascending([...(tabled ? [record.table1.line] : []), ...found.about.flatMap((path: string) => lineOf[path] ?? [])]),
          sides: [
            ...(found.reviewSays ? [{ who: "The review", says: found.reviewSays }] : []),
            ...(found.foundSays ? [{ who: who[found.restsOn], says: found.foundSays }] : []),
          ],
          text: found.text,
          restsOn: [found.restsOn],
          matters: found.matters,
          mattersBecause: found.mattersBecause,
          about: own(`${kind}/${record.id}`, found.about),
          references: record.reference ? [record.reference] : [],
        });
      }
      for (const found of record.conflicts ?? []) {
        rows.push({
          id: `${record.id}-${found.id}`,
          record: { kind, id: record.id },
          corpus: record.corpus,
          heading: null,
          between: ["registry-copies"],
          where: ["registry-pages"],
          lines: [],
          sides: found.values.map((says: string) => ({ who: "A page", says })),
          text: `${expectedField(found.field)}: ${found.values.join("; ")}. ${expectedSentence(found.reading)}`,
          restsOn: ["registry"],
          matters: found.matters,
          mattersBecause: found.mattersBecause,
          about: own(`${kind}/${record.id}`, found.about),
          references: [],
        });
      }
    }
  }
  for (const found of jsonRecords("inconsistencies")) {
    rows.push({
      id: found.id,
      record: { kind: "inconsistencies", id: found.id },
      corpus: "review",
      heading: found.heading ?? found.group,
      between: [...new Set(found.restsOn.map((basis: string) => between[basis]))],
      where: found.where,
      lines: ascending(found.lines),
      sides: found.sides,
      text: found.text,
      restsOn: found.restsOn,
      matters: found.matters,
      mattersBecause: found.mattersBecause,
      about: [...new Set([...found.about, ...found.trials.map((id: string) => `trials/${id}`)])],
      references: found.references,
    });
  }
  rows.sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
  for (const row of rows) {
    const head = jsonRecords("inconsistencies").find((found) => found.id === row.id || found.sameAs.includes(row.id));
    row.finding = head?.id ?? row.id;
    row.sameAs = head ? rows.map(({ id }) => id).filter((id) => id !== row.id && (id === head.id || head.sameAs.includes(id))) : [];
  }
  return rows;
}

/** "lastUpdatePosted" is "Last update posted". */
function expectedField(field: string): string {
  const words = [...field].map((letter, place) =>
    place > 0 && /[A-Z]/.test(letter) && /[a-z]/.test(field[place - 1] as string) ? ` ${letter}` : letter,
  );
  const lower = words.join("").toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function expectedSentence(reading: string): string {
  const first = reading.charAt(0).toUpperCase() + reading.slice(1);
  return first.endsWith(".") ? first : `${first}.`;
}

/** The records of a collection as they lie on the disk; of the ledger, as the files say they have to be. */
export function jsonOf(name: CollectionName): Json[] {
  return name === "discrepancies" ? jsonLedger() : jsonRecords(name);
}
