import type { BuiltCollection } from "../lib/catalogue/collections/build-catalogue.ts";
import type { CellSourceItem } from "../lib/catalogue/collections/cell-sources.ts";
import type { ClaimItem } from "../lib/catalogue/collections/claims.ts";
import type { CollectionName } from "../lib/catalogue/collections/define-collection.ts";
import type { DiscrepancyItem } from "../lib/catalogue/collections/discrepancies.ts";
import type { MechanismItem } from "../lib/catalogue/collections/mechanisms.ts";
import type { ReferenceItem } from "../lib/catalogue/collections/references.ts";
import type { StudyItem } from "../lib/catalogue/collections/study-item.ts";
import type { TrialItem } from "../lib/catalogue/collections/trial-item.ts";
import type { AnyRecordOf } from "../lib/evidence/records/derived-kinds.ts";
import type { Prisma, PrismaClient } from "./client/client.ts";

/** Writes the rows of a collection's own table. The columns are a reading aid for SQL; `item` is what the site shows. */
export async function writeRows(prisma: PrismaClient, built: BuiltCollection): Promise<void> {
  const size = 2_000;
  for (let from = 0; from < built.records.length; from += size) {
    const part = { ...built, records: built.records.slice(from, from + size), items: built.items.slice(from, from + size) };
    await writers[built.name](prisma, part, from);
  }
}

type Writer = (prisma: PrismaClient, built: BuiltCollection, from: number) => Promise<unknown>;

const writers: Record<CollectionName, Writer> = {
  studies: (prisma, built, from) => prisma.study.createMany({ data: rows(built, from, studyRow) }),
  trials: (prisma, built, from) => prisma.trial.createMany({ data: rows(built, from, trialRow) }),
  "cell-sources": async (prisma, built, from) => {
    // Parents first: a row may only name a parent that is there.
    const data = rows(built, from, cellSourceRow);
    await prisma.cellSource.createMany({ data: data.filter((row) => row.parentId === null) });
    await prisma.cellSource.createMany({ data: data.filter((row) => row.parentId !== null) });
  },
  mechanisms: (prisma, built, from) => prisma.mechanism.createMany({ data: rows(built, from, mechanismRow) }),
  references: (prisma, built, from) => prisma.reference.createMany({ data: rows(built, from, referenceRow) }),
  claims: (prisma, built, from) => prisma.claim.createMany({ data: rows(built, from, claimRow) }),
  discrepancies: (prisma, built, from) => prisma.discrepancy.createMany({ data: rows(built, from, discrepancyRow) }),
};

type RowOf<K extends CollectionName, Item, Row> = (record: AnyRecordOf<K>, item: Item) => Omit<Row, "ordinal" | "item">;

function rows<K extends CollectionName, Item, Row>(built: BuiltCollection, from: number, rowOf: RowOf<K, Item, Row>) {
  return (built.records as readonly AnyRecordOf<K>[]).map((record, place) => {
    const item = built.items[place] as Item;
    return { ordinal: from + place, ...rowOf(record, item), item: item as Prisma.InputJsonValue };
  });
}

const studyRow: RowOf<"studies", StudyItem, Prisma.StudyCreateManyInput> = (study, item) => ({
  id: study.id,
  referenceNumber: study.reference,
  title: study.title,
  firstAuthor: study.firstAuthor,
  year: study.year,
  doi: study.doi,
  hostSpecies: item.hostSpecies,
  donorSpecies: item.donorSpecies,
  relation: item.relation.asChecked,
  relationPrinted: item.relation.asReported,
  design: item.design,
  differentiation: item.differentiation,
  readingLevel: study.read.level,
  inTable1: study.table1 !== null,
  corpus: study.corpus,
});

const trialRow: RowOf<"trials", TrialItem, Prisma.TrialCreateManyInput> = (trial, item) => ({
  id: trial.id,
  registry: trial.registry,
  title: item.title,
  status: item.status.registry,
  statusSnapshotDate: item.status.snapshotDate,
  statusPrinted: item.status.reviewPrinted,
  country: item.country,
  scope: trial.scope,
  inReview: trial.corpus === "review",
});

const cellSourceRow: RowOf<"cell-sources", CellSourceItem, Prisma.CellSourceCreateManyInput> = (source) => ({
  id: source.id,
  name: source.name,
  kind: source.kind,
  parentId: source.parent,
});

const mechanismRow: RowOf<"mechanisms", MechanismItem, Prisma.MechanismCreateManyInput> = ({ id, name, route, basis }) => ({
  id,
  name,
  route,
  basis,
});

const referenceRow: RowOf<"references", ReferenceItem, Prisma.ReferenceCreateManyInput> = (reference, item) => ({
  id: item.id,
  n: reference.n,
  authors: reference.authors,
  title: reference.title,
  year: reference.year,
  doi: reference.doi,
  duplicateOf: reference.duplicateOf,
});

const claimRow: RowOf<"claims", ClaimItem, Prisma.ClaimCreateManyInput> = ({ id, statement, section, line, basis, topic }) => ({
  id,
  statement,
  section,
  line,
  basis,
  topic,
});

const discrepancyRow: RowOf<"discrepancies", DiscrepancyItem, Prisma.DiscrepancyCreateManyInput> = (row) => ({
  id: row.id,
  recordKind: row.record.kind,
  recordId: row.record.id,
  corpus: row.corpus,
  matters: row.matters,
  text: row.text,
});
