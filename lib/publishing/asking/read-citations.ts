import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { AnyKind } from "../../evidence/records/derived-kinds.ts";
import { citationOf, entryOf, isWork } from "../citations/citation-of.ts";
import { catalogueName, pinnedAddress } from "../citations/cite-record.ts";
import { inEveryStyle } from "../citations/every-style.ts";
import { readCitable } from "./read-citable.ts";

const works: Partial<Record<AnyKind, string>> = {
  studies: "The paper",
  references: "The work",
  trials: "The trial’s record in its registry",
};

/** How a page of the catalogue is cited, in every style: what it is about, and itself. Null where there is no such record. */
export async function readCitations(catalogue: Catalogue, kind: AnyKind, id: string) {
  const of = await readCitable(catalogue, kind, id);
  if (!of) return null;
  const release = { ...catalogue.release, site: "" };
  const path = `/${kind}/${id}`;
  return {
    path,
    pinned: pinnedAddress(path, release),
    work: isWork(kind) ? { name: works[kind] ?? catalogueName, references: inEveryStyle(citationOf(of, release)) } : null,
    record: inEveryStyle(entryOf(of, release)),
  };
}
