import { collectionNamed, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { Collection } from "../../catalogue/collections/define-collection.ts";
import type { AnyKind, AnyRecordOf } from "../../evidence/records/derived-kinds.ts";
import { type CitedRelease, citeEntry, citeWork } from "./cite-record.ts";
import { type CitedWork, pageOfTrial, workOfReference, workOfStudy } from "./cite-work.ts";
import type { CslItem } from "./csl-item.ts";

/** A record to cite, with what a citation of it needs beside it. */
export interface Citable<K extends AnyKind = AnyKind> {
  readonly kind: K;
  readonly id: string;
  readonly record: AnyRecordOf<K>;
  /** The record's row in its list; undefined for kinds that have none. */
  readonly item?: unknown;
  /** The review's entry for a study's paper, where it has one. */
  readonly reference?: AnyRecordOf<"references"> | undefined;
}

/** How a record is cited: a study and a reference by the work, a trial by its registry's page, any other as an entry of this catalogue. */
export function citationOf(of: Citable, release: CitedRelease): CslItem {
  const work = workOf(of);
  return work ? citeWork(idOf(of), work, pathOf(of), release) : entryOf(of, release);
}

/** The record itself as an entry of this catalogue, whatever it is about. */
export function entryOf(of: Citable, release: CitedRelease): CslItem {
  return citeEntry(idOf(of), entryTitle(of), pathOf(of), release);
}

/** Whether records of this kind have pages of their own, and so can be cited. */
export function isCitedKind(kind: string): kind is AnyKind {
  return isCollectionName(kind) || kind === "figures" || kind === "questions";
}

/** Whether a record stands for something outside the catalogue that is cited by itself: a paper, or a registry's page. */
export function isWork(kind: AnyKind): boolean {
  return kind === "studies" || kind === "references" || kind === "trials";
}

function workOf({ kind, record, reference }: Citable): CitedWork | null {
  switch (kind) {
    case "studies":
      return workOfStudy(record as AnyRecordOf<"studies">, reference ?? null);
    case "references":
      return workOfReference(record as AnyRecordOf<"references">);
    case "trials":
      return pageOfTrial(record as AnyRecordOf<"trials">);
    default:
      return null;
  }
}

function idOf({ kind, id }: Citable): string {
  return `${kind}-${id}`;
}

function pathOf({ kind, id }: Citable): string {
  return `/${kind}/${id}`;
}

/** "Claim C001: what it states", "Mechanism: its name": what the record's row is called in its list, after what it is. */
function entryTitle({ kind, id, record, item }: Citable): string {
  if (!isCollectionName(kind)) return otherTitle(kind, id, record);
  const { noun, columns } = collectionNamed(kind) as unknown as Collection;
  const cell = columns[0]?.cell(item, (_facet, term) => term);
  const what = `${noun.one.charAt(0).toUpperCase()}${noun.one.slice(1)}`;
  if (cell?.kind !== "record") return `${what} ${id}`;
  return (cell.text === id ? `${what} ${id}${cell.note ? `: ${cell.note}` : ""}` : `${what}: ${cell.text}`).replace(/\.$/, "");
}

function otherTitle(kind: AnyKind, id: string, record: unknown): string {
  switch (kind) {
    case "figures": {
      const figure = record as AnyRecordOf<"figures">;
      return `Figure ${figure.number}: ${figure.title}`;
    }
    case "questions":
      return `Contested question ${id}: ${(record as AnyRecordOf<"questions">).question}`;
    default:
      return `${kind} ${id}`;
  }
}
