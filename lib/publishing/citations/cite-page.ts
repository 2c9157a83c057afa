import type { AnyKind } from "../../evidence/records/derived-kinds.ts";
import { type Citable, citationOf, entryOf, isWork } from "./citation-of.ts";
import { type CitedRelease, catalogueName, pinnedAddress } from "./cite-record.ts";
import { inEveryStyle, type WrittenReference } from "./every-style.ts";

/** How a page of the catalogue is cited, in every style: what it is about, where that can be cited by itself, and the page. */
export interface CitedPage {
  /** The page's address. */
  readonly path: string;
  /** The same, pinned to the release. */
  readonly pinned: string;
  /** The paper or registered trial; null where the record is about nothing outside the catalogue. */
  readonly work: { readonly name: string; readonly references: readonly WrittenReference[] } | null;
  readonly record: readonly WrittenReference[];
}

const works: Partial<Record<AnyKind, string>> = {
  studies: "The paper",
  references: "The work",
  trials: "The trial’s record in its registry",
};

/** Writes out how a record's page is cited. */
export function citePage(of: Citable, release: CitedRelease): CitedPage {
  const path = `/${of.kind}/${of.id}`;
  return {
    path,
    pinned: pinnedAddress(path, release),
    work: isWork(of.kind) ? { name: works[of.kind] ?? catalogueName, references: inEveryStyle(citationOf(of, release)) } : null,
    record: inEveryStyle(entryOf(of, release)),
  };
}
