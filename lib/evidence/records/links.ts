import { overviewOf } from "../lens/study-overview.ts";
import { factValue } from "../schema/fact.ts";
import { arrowsOf } from "../schema/figure.ts";
import type { Sentence } from "../schema/sentence.ts";
import type { Uptake } from "../schema/uptake.ts";
import { otherSource } from "../schema/vocabularies/cell-source.ts";
import type { AnyKind } from "./derived-kinds.ts";
import type { RecordKind, RecordOf, Records } from "./record-kinds.ts";
import { recordKindNames, recordKinds } from "./record-kinds.ts";

/** "This record names that one", with the part it plays. Written once, followed both ways. */
export interface Link {
  readonly fromKind: AnyKind;
  readonly fromId: string;
  readonly role: LinkRole;
  readonly toKind: RecordKind;
  readonly toId: string;
}

/** The parts a named record can play. */
export type LinkRole =
  | "duplicate of"
  | "is a kind of"
  | "made by"
  | "cites"
  | "stated by"
  | "concerns"
  | "reports"
  | "uses"
  | "printed as"
  | "position"
  | "may report"
  | "overtaken by"
  | "rests on"
  | "noted in"
  | "is about"
  | "taken up by"
  | "explained by"
  | "draws";

type Target = readonly [role: LinkRole, kind: RecordKind, id: string];
type LinksOf = { [K in RecordKind]: (record: RecordOf<K>) => readonly Target[] };

const references = (numbers: readonly number[]): Target[] => numbers.map((n) => ["cites", "references", String(n)]);
const sources = (role: LinkRole, ids: readonly string[] | undefined): Target[] =>
  (ids ?? []).filter((id) => !otherSource.ids.some((other) => other === id)).map((id) => [role, "cell-sources", id]);

/** The records behind sentences. Lines of the review are places, not records. */
const supports = (sentences: readonly Sentence[]): Target[] =>
  sentences
    .flatMap((sentence) => sentence.restsOn)
    .filter((support) => !support.startsWith("review/"))
    .map((support): Target => {
      const [kind, id] = support.split("/") as [RecordKind, string];
      return ["rests on", kind, id];
    });

/** What a challenge or a prospect of the review names. */
const matter = (m: { statement: readonly Sentence[]; cellSources: readonly string[]; claims: readonly string[] }): Target[] => [
  ...sources("concerns", m.cellSources),
  ...m.claims.map((id): Target => ["stated by", "claims", id]),
  ...supports(m.statement),
];

const takenUp = (entries: readonly Uptake[]): Target[] =>
  entries.map(({ by }): Target => {
    const [kind, id] = by.split("/") as [RecordKind, string];
    return ["taken up by", kind, id];
  });

/** What each kind of record names. The build refuses a link whose target does not exist. */
const linksOfKind: LinksOf = {
  references: (r) => (r.duplicateOf === null ? [] : [["duplicate of", "references", String(r.duplicateOf)]]),
  "cell-sources": (s) => [
    ...sources("is a kind of", s.parent ? [s.parent] : []),
    ...sources("made by", s.derivedFrom ? [s.derivedFrom] : []),
    ...references(s.references),
    ...[...s.advantages, ...s.limitations].flatMap((trait): Target[] => [
      ...references(trait.references),
      ...trait.claims.map((id): Target => ["stated by", "claims", id]),
    ]),
  ],
  mechanisms: (m) => [
    ...sources("concerns", m.cellSources),
    ...references(m.references),
    ...supports([m.explanation.short, ...m.explanation.student, ...m.explanation.detail, ...m.explanation.notShown]),
  ],
  studies: (s) => [
    ...(s.reference === null ? [] : [["reports", "references", String(s.reference)] as const]),
    ...sources("uses", factValue(overviewOf(s).cellSources)),
    ...sources("printed as", s.table1 ? [s.table1.normalised.cellSource] : []),
    ...(s.possibleTrial ? [["may report", "trials", s.possibleTrial] as const] : []),
  ],
  trials: (t) => [...sources("uses", factValue(t.cellSources)), ...sources("printed as", t.table1 ? [t.table1.normalised.cellSource] : [])],
  syntheses: (s) => sources("concerns", factValue(s.cellSources)),
  claims: (c) => [
    ...sources("concerns", c.cellSources),
    ...references(c.references),
    ...c.trials.map((id): Target => ["concerns", "trials", id]),
    ...supports(c.overtakenBy).map(([, kind, id]): Target => ["overtaken by", kind, id]),
  ],
  questions: (q) => [
    ...q.positions.map((position): Target => ["position", "claims", position.claim]),
    ...supports([...q.found, ...q.whyOpen]),
  ],
  glossary: () => [],
  inconsistencies: (i) => [...references(i.references), ...i.trials.map((id): Target => ["concerns", "trials", id])],
  causes: (c) => [
    ...supports([...c.is, ...c.today, ...c.proposed, ...c.part]),
    ...c.claims.map((id): Target => ["stated by", "claims", id]),
    ...sources("concerns", c.sources),
    ...c.glossary.map((id): Target => ["explained by", "glossary", id]),
    ...(c.within ? [["is a kind of", "causes", c.within] as const] : []),
  ],
  figures: (f) => [
    ...supports(f.caption),
    ...arrowsOf(f).flatMap((arrow): Target[] => [
      ...arrow.mechanisms.map((id): Target => ["draws", "mechanisms", id]),
      ...[...arrow.claims, ...arrow.against].map((id): Target => ["draws", "claims", id]),
      ...references(arrow.titles),
      ...arrow.studies.map((entry): Target => ["draws", "studies", entry.study]),
    ]),
    ...f.nodes.flatMap((node): Target[] => {
      const [, kind, id] = /^\/(cell-sources|mechanisms|trials|claims)\/(.+)$/.exec(node.address ?? "") ?? [];
      const [, page, part] = /^\/(glossary|causes)#(.+)$/.exec(node.address ?? "") ?? [];
      return kind && id ? [["draws", kind as RecordKind, id]] : page && part ? [["draws", page as RecordKind, part]] : [];
    }),
  ],
  challenges: (c) => [...matter(c), ...c.questions.map((id): Target => ["concerns", "questions", id]), ...takenUp(c.takenUp)],
  prospects: (p) => [...matter(p), ...takenUp(p.became)],
  "reading-steps": (step) => [
    ...supports(step.parts.flatMap((part) => part.sentences)),
    ...(step.figure ? [["draws", "figures", step.figure.id] as const] : []),
  ],
};

/** The links of one record, each once. */
export function linksOf<K extends RecordKind>(kind: K, record: RecordOf<K>): (Link & { readonly fromKind: K })[] {
  const fromId = (recordKinds[kind].idOf as (record: RecordOf<K>) => string)(record);
  const seen = new Map<string, Link & { readonly fromKind: K }>();
  for (const [role, toKind, toId] of linksOfKind[kind](record)) {
    seen.set(`${role} ${toKind} ${toId}`, { fromKind: kind, fromId, role, toKind, toId });
  }
  return [...seen.values()];
}

/** The links that stand in files: those of the records that are not made of others. */
export function fileLinks(records: Records): (Link & { readonly fromKind: RecordKind })[] {
  return recordKindNames.flatMap((kind) => linksOfAll(kind, records));
}

function linksOfAll<K extends RecordKind>(kind: K, records: Records) {
  return (records[kind] as readonly RecordOf<K>[]).flatMap((record) => linksOf(kind, record));
}
