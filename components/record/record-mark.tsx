import type { HandedOn } from "@/lib/publishing/pages/handed-on";
import { MarkButton } from "../my-list/mark-button";

/** “Add to my list” for a record's page, in its head: it is decided there, and a page is long. */
export function RecordMark({ handedOn }: { handedOn: HandedOn }) {
  return (
    <p className="mark-page">
      <MarkButton record={handedOn.mark} />
    </p>
  );
}
