import type { LedgerRow } from "@/lib/evidence/schema/ledger-row";
import type { Neighbour } from "./neighbours";

/** A record that is called by its name, as a neighbour of another. */
export function namedNeighbour(
  kind: "cell-sources" | "mechanisms",
  { id, name }: { readonly id: string; readonly name: string },
): Neighbour {
  return { href: `/${kind}/${id}`, label: name };
}

/** The cell sources with a page among the given ones. */
export function sourceNeighbours(ids: readonly string[], names: ReadonlyMap<string, string>): Neighbour[] {
  return ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [namedNeighbour("cell-sources", { id, name })];
  });
}

/** A row of the ledger as a neighbour of what it is about. */
export function rowNeighbour({ id, text }: Pick<LedgerRow, "id" | "text">): Neighbour {
  return { href: `/discrepancies/${id}`, label: id, note: text };
}
