import { CiteThis } from "@/components/cite/cite-this";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { AnyKind } from "@/lib/evidence/records/derived-kinds";
import { readCitations } from "@/lib/publishing/asking/read-citations";

/** “Cite this” for a record's page: asks how the record is cited and hands it over. */
export async function CitePage({ kind, id }: { kind: AnyKind; id: string }) {
  const citations = await readCitations(await getCatalogue(), kind, id);
  return citations ? <CiteThis {...citations} /> : null;
}
