import { cellSourceKind } from "@/lib/evidence/schema/vocabularies/cell-source";
import type { CellSourcePage } from "@/lib/publishing/pages/cell-source-page";
import { RecordPicture } from "../figure/record-picture";
import { CellSourceEffects, CellSourceLede, CellSourceRows } from "./cell-source-evidence";
import { CellSourceNeighbours } from "./cell-source-neighbours";
import { CellSourceReview } from "./cell-source-review";
import { ClaimList } from "./claim-list";
import { RecordLayout } from "./record-layout";

/** The page of a cell source: what its studies show, the studies and trials themselves, then what the review says of it. */
export function CellSourceRecord({ page }: { page: CellSourcePage }) {
  const { source, claims, ledger } = page;
  return (
    <RecordLayout
      kicker={cellSourceKind.term(source.kind).label}
      title={source.name}
      lead={<CellSourceLede page={page} />}
      handedOn={page.handedOn}
      neighbours="Neighbours of this cell source"
      aside={
        <>
          <RecordPicture drawn={page.drawn} note={() => "This source and its arrows are raised."} />
          <CellSourceNeighbours page={page} />
        </>
      }
    >
      <CellSourceEffects page={page} />
      <CellSourceRows page={page} />
      <CellSourceReview page={page} />
      <ClaimList id="claims" title="Claims of the review that concern it" claims={claims} ledger={ledger} />
    </RecordLayout>
  );
}
