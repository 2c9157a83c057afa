import { collectionNamed, isCollectionName } from "@/lib/catalogue/collections/all-collections";
import type { Collection } from "@/lib/catalogue/collections/define-collection";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import type { Question } from "@/lib/evidence/schema/question";
import type { ListKind } from "@/lib/publishing/my-list/list-kinds";
import type { SharedFact } from "./shared-entry";

/** The facts that a record's row shows at first in its own list, without the cell that names it; a question's is what the review concludes. */
export function sharedFacts(
  { kind, record, item }: { readonly kind: ListKind; readonly record: unknown; readonly item: unknown },
  shape: CollectionShape | null,
): SharedFact[] {
  if (kind === "questions") return [{ label: "The review", cell: { kind: "text", text: (record as Question).reviewVerdict } }];
  if (!isCollectionName(kind) || !shape) return [];
  const labels = new Map(shape.facets.map((facet) => [facet.id, new Map(facet.terms.map((term) => [term.id, term.label]))]));
  const label = (facet: string, term: string) => labels.get(facet)?.get(term) ?? term;
  const { columns } = collectionNamed(kind) as unknown as Collection;
  return columns.slice(1).flatMap((column) => (column.shown ? [{ label: column.label, cell: column.cell(item, label) }] : []));
}
