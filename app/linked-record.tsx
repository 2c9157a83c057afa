import { LinkedData } from "@/components/page/linked-data";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { AnyKind } from "@/lib/evidence/records/derived-kinds";
import { readCitable } from "@/lib/publishing/asking/read-citable";
import { recordNodes } from "@/lib/publishing/linked-data/record-nodes";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";

/** The linked data of a record's page. */
export async function LinkedRecord({ kind, id }: { kind: AnyKind; id: string }) {
  const catalogue = await getCatalogue();
  const citable = await readCitable(catalogue, kind, id);
  return citable ? <LinkedData nodes={recordNodes({ site: siteAddress(), release: catalogue.release }, citable)} /> : null;
}
