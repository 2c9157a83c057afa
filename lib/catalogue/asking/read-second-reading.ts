import type { RecordKind, RecordOf } from "../../evidence/records/record-kinds.ts";
import { SecondReading } from "../../evidence/schema/second-reading.ts";
import { recordPage } from "../../evidence/words/record-page.ts";
import { studyName } from "../../evidence/words/study-name.ts";
import { synthesisName } from "../../evidence/words/synthesis-name.ts";
import { asking } from "./asking.ts";
import { CatalogueUnavailable } from "./catalogue-unavailable.ts";
import { oncePerCatalogue } from "./once-per-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** A record that a finding names: where it is read, and what it is called. */
export interface FoundOn {
  readonly href: string;
  readonly name: string;
}

/** The second reading, and the page and name of every record that it names, by kind and id. */
export interface ReadTwice {
  readonly findings: SecondReading;
  readonly records: ReadonlyMap<string, FoundOn>;
}

/** What a second reader found in the records; no finding where they were read once only. */
export const readSecondReading = oncePerCatalogue(async (catalogue): Promise<ReadTwice> => {
  const release = await asking(() => catalogue.prisma.release.findUnique({ where: { id: 1 }, select: { secondReading: true } }));
  if (!release) throw new CatalogueUnavailable("The catalogue's database is empty; run `npm run db:build` to make it anew.");
  const findings = SecondReading.parse(release.secondReading);
  const named = [...new Set(findings.flatMap((finding) => finding.records))].map((record) => record.split("/") as [RecordKind, string]);
  const kinds = (Object.keys(nameOf) as (keyof typeof nameOf)[]).map(async (kind) => {
    const ids = named.filter(([of]) => of === kind).map(([, id]) => id);
    const records = ids.length > 0 ? await readRecordsOf(catalogue, kind, ids) : [];
    return records.map((record) => [`${kind}/${record.id}`, nameOf[kind](record as never)] as const);
  });
  const names = new Map<string, string>((await Promise.all(kinds)).flat());
  return {
    findings,
    records: new Map(
      named.map(([kind, id]) => [`${kind}/${id}`, { href: recordPage(kind, id), name: names.get(`${kind}/${id}`) ?? `${kind} ${id}` }]),
    ),
  };
});

/** What a record is called where records of many kinds stand below each other. */
const nameOf = {
  studies: (record: RecordOf<"studies">) => studyName(record),
  trials: ({ id }: RecordOf<"trials">) => `Trial ${id}`,
  syntheses: (record: RecordOf<"syntheses">) => `Review: ${synthesisName(record)}`,
  claims: ({ id }: RecordOf<"claims">) => `Claim ${id}`,
  questions: ({ id }: RecordOf<"questions">) => `Question ${id}`,
  mechanisms: ({ id }: RecordOf<"mechanisms">) => `Mechanism ${id}`,
  inconsistencies: ({ id }: RecordOf<"inconsistencies">) => `Inconsistency ${id}`,
  figures: ({ number }: RecordOf<"figures">) => `Figure ${number}`,
  "cell-sources": ({ name }: RecordOf<"cell-sources">) => `Cell source: ${name}`,
  glossary: ({ term }: RecordOf<"glossary">) => `Glossary: ${term}`,
  challenges: ({ name }: RecordOf<"challenges">) => `Challenge: ${name}`,
  prospects: ({ name }: RecordOf<"prospects">) => `Prospect: ${name}`,
  causes: ({ name }: RecordOf<"causes">) => `Cause: ${name}`,
  "reading-steps": ({ title }: RecordOf<"reading-steps">) => `Step: ${title}`,
} as const;
