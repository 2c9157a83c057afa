import { MarkButton } from "@/components/my-list/mark-button";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readCitable } from "@/lib/publishing/asking/read-citable";
import type { ListKind } from "@/lib/publishing/my-list/list-kinds";
import { markOfRecord } from "@/lib/publishing/my-list/mark-of-record";

/** “Add to my list” for a record's page, in its head: it is decided there, and a page is long. */
export async function MarkPage({ kind, id }: { kind: ListKind; id: string }) {
  const catalogue = await getCatalogue();
  const citable = await readCitable(catalogue, kind, id);
  return citable ? (
    <p className="mark-page">
      <MarkButton record={markOfRecord({ ...citable, kind }, catalogue.release.name)} />
    </p>
  ) : null;
}
