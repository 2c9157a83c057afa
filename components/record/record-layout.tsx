import type { HandedOn } from "@/lib/publishing/pages/handed-on";
import { PageHead } from "../page/page-head";
import { RecordFoot } from "./record-foot";
import { RecordMark } from "./record-mark";

/** The page of a record: its head, what is told of it, and beside that its neighbours and how it is handed on. */
export function RecordLayout({
  kicker,
  title,
  lead,
  handedOn,
  neighbours,
  aside,
  children,
}: {
  kicker: React.ReactNode;
  title: React.ReactNode;
  /** What stands in the head below the title. */
  lead: React.ReactNode;
  handedOn: HandedOn;
  /** What the column beside it holds, in words, for those who go from part to part. */
  neighbours: string;
  aside: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <article className="record">
      <PageHead kicker={kicker} title={title}>
        {lead}
        <RecordMark handedOn={handedOn} />
      </PageHead>
      <div className="record-body">
        <div className="record-main">{children}</div>
        <aside className="record-aside" aria-label={neighbours}>
          {aside}
          <RecordFoot handedOn={handedOn} />
        </aside>
      </div>
    </article>
  );
}
