import { cache } from "react";
import { asking } from "../../catalogue/asking/asking.ts";
import { getCatalogue } from "../../catalogue/asking/get-catalogue.ts";
import { oncePerCatalogue } from "../../catalogue/asking/once-per-catalogue.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { paramsOf, type SearchParams } from "../../catalogue/asking/read-list.ts";
import { sendOn } from "../../catalogue/asking/send-on.ts";
import type { Problem } from "../../catalogue/facets/query.ts";
import { listKindNames } from "../my-list/list-kinds.ts";
import { type FindRecord, readShared } from "../my-list/read-shared.ts";
import { type SharedList, sharedAddress, writeShared } from "../my-list/shared-address.ts";
import { type RecordEntry, readEntries } from "./read-entries.ts";

/** A shared list as an address asks for it, with its records. */
export interface SharedListPage {
  readonly catalogue: Catalogue;
  readonly shared: SharedList;
  readonly problems: readonly Problem[];
  readonly entries: readonly RecordEntry[];
}

/**
 * Reads the address of a shared list and answers it. What cannot be used is left out and named; an address that says the same in a
 * longer way is sent on to the short one.
 */
export function readSharedListPage(given: SearchParams): Promise<SharedListPage> {
  return readOnce(paramsOf(given).toString());
}

/** Title and body of one page ask the same; the second time within a request the answer is there. */
const readOnce = cache(async (search: string): Promise<SharedListPage> => {
  const catalogue = await getCatalogue();
  const read = await readSharedList(catalogue, new URLSearchParams(search));
  if (read.problems.length === 0 && new URLSearchParams(writeShared(read.shared)).toString() !== search)
    await sendOn(sharedAddress(read.shared));
  return { catalogue, ...read };
});

/** A shared list with its records: for the page, and for its files. */
export async function readSharedList(catalogue: Catalogue, params: URLSearchParams): Promise<Omit<SharedListPage, "catalogue">> {
  const { value, problems } = readShared(params, await finderOf(catalogue));
  return { shared: value, problems, entries: await readEntries(catalogue, value.records) };
}

/** Finds ids in any case. */
const finderOf = oncePerCatalogue((catalogue) =>
  asking(async (): Promise<FindRecord> => {
    const documents = await catalogue.prisma.document.findMany({
      where: { kind: { in: listKindNames } },
      select: { kind: true, id: true },
    });
    const ids = new Map(documents.map(({ kind, id }) => [`${kind}:${id.toLowerCase()}`, id]));
    return (kind, id) => ids.get(`${kind}:${id}`);
  }),
);
