import { LinkedData } from "@/components/page/linked-data";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { readCitable } from "@/lib/catalogue/read-citable";
import { recordNodes } from "@/lib/linked-data/record-nodes";
import { siteAddress } from "@/lib/linked-data/site-address";
import type { AnyKind } from "@/lib/records/derived-kinds";

/** The linked data of a record's page. */
export async function LinkedRecord({ kind, id }: { kind: AnyKind; id: string }) {
  const catalogue = await getCatalogue();
  const citable = await readCitable(catalogue, kind, id);
  return citable ? <LinkedData nodes={recordNodes({ site: siteAddress(), release: catalogue.release }, citable)} /> : null;
}
