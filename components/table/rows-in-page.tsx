import { collectionNamed } from "@/lib/catalogue/collections/all-collections";
import type { Cell } from "@/lib/catalogue/collections/cell";
import type { Collection, CollectionName } from "@/lib/catalogue/collections/define-collection";
import type { Answer } from "@/lib/catalogue/facets/facet-index";
import { rowsOf } from "../catalogue/list-view";
import { CellView } from "./cell-view";

/** Rows of a list within another page: some of its columns, drawn as the list draws them, without what only script could do. */
export function RowsInPage({
  name,
  answer,
  columns,
  caption,
}: {
  name: CollectionName;
  answer: Answer & { readonly items: readonly unknown[] };
  /** Which of the list's columns, in this order. The first heads the row. */
  columns: readonly string[];
  caption: string;
}) {
  const collection = collectionNamed(name) as Collection<CollectionName>;
  const [head, ...others] = columns.map((id) => {
    const column = collection.columns.find((one) => one.id === id);
    if (!column) throw new Error(`"${id}" is no column of ${name}`);
    return column;
  });
  if (!head) return null;
  return (
    <table className="rows-in-page stacks">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[head, ...others].map(({ id, label, align }) => (
            <th key={id} scope="col" className={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(collection, answer).map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <CellView cell={row.cells[head.id] as Cell} />
            </th>
            {others.map(({ id, label, align }) => (
              <td key={id} className={align} data-label={label}>
                <div>
                  <CellView cell={row.cells[id] as Cell} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
