import type { Listing } from "../../lib/catalogue/asking/list-records.ts";
import type { SqlAnswer } from "./hand-written-sql.ts";

/** Where the index and the SQL answer a question differently; nothing where they agree on every number and on the rows. */
export function differencesBetween(index: Listing, sql: SqlAnswer): string[] {
  const differences: string[] = [];
  if (index.matched !== sql.matched) differences.push(`matched: ${index.matched} by the index, ${sql.matched} by SQL`);
  const [ids, sqlIds] = [index.items.map(idOf), sql.items.map(idOf)];
  if (ids.join(" ") !== sqlIds.join(" "))
    differences.push(`rows: ${ids.slice(0, 3).join(", ")}, … by the index, ${sqlIds.slice(0, 3).join(", ")}, … by SQL`);
  for (const { shape, options } of index.facets) {
    for (const option of options) {
      const count = sql.counts.get(shape.id)?.get(option.id) ?? 0;
      if (option.count !== count) differences.push(`${shape.id}=${option.id}: ${option.count} by the index, ${count} by SQL`);
    }
  }
  return differences;
}

function idOf(item: unknown): string {
  return (item as { readonly id: string }).id;
}
