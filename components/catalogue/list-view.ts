import type { Cell } from "@/lib/catalogue/collections/cell";
import { type Collection, type CollectionName, columnWidth } from "@/lib/catalogue/collections/define-collection";
import type { Answer } from "@/lib/catalogue/facets/facet-index";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import type { Query } from "@/lib/catalogue/facets/query";
import type { TableColumn, TableRow } from "../table/table-shape";

/** A collection's columns with the addresses that sort by them. */
export function columnsOf(collection: Collection<CollectionName>, shape: CollectionShape, query: Query): TableColumn[] {
  return collection.columns.map((column, place) => ({
    id: column.id,
    label: column.label,
    align: column.align ?? "start",
    shown: column.shown,
    width: column.width ?? columnWidth,
    rank: column.shown ? (column.rank ?? place) : 0,
    sort: column.sort
      ? {
          ascending: listAddress(shape, { ...query, sort: column.sort, page: 1 }),
          descending: listAddress(shape, { ...query, sort: `-${column.sort}`, page: 1 }),
          current: query.sort === column.sort ? "ascending" : query.sort === `-${column.sort}` ? "descending" : null,
        }
      : null,
  }));
}

/** A page's rows, each cell drawn from the row by its column's definition. */
export function rowsOf(collection: Collection<CollectionName>, answer: Answer & { readonly items: readonly unknown[] }): TableRow[] {
  const labels = new Map(answer.facets.map((facet) => [facet.shape.id, new Map(facet.options.map((option) => [option.id, option.label]))]));
  const label = (facet: string, term: string) => labels.get(facet)?.get(term) ?? term;
  return answer.items.map((item) => {
    const cells: Record<string, Cell> = {};
    for (const column of collection.columns) cells[column.id] = column.cell(item, label);
    return { id: (item as { id: string }).id, cells };
  });
}
