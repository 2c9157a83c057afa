import type { HandedOn } from "@/lib/publishing/pages/handed-on";
import { CiteThis } from "../cite/cite-this";
import { LinkedData } from "../page/linked-data";
import { AsData } from "./as-data";

/** The end of a record's page: how it is cited, what it says to machines, where it stands as data. */
export function RecordFoot({ handedOn: { citations, nodes, data } }: { handedOn: HandedOn }) {
  return (
    <>
      <CiteThis {...citations} />
      <LinkedData nodes={nodes} />
      {data ? <AsData {...data} /> : null}
    </>
  );
}
