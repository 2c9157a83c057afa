import Link from "next/link";
import type { Cell } from "@/lib/catalogue/collections/cell";
import { listKinds } from "@/lib/publishing/my-list/list-kinds";
import { keyOf, type MarkedRecord } from "@/lib/publishing/my-list/my-list";
import { CellView } from "../table/cell-view";
import { MarkButton } from "./mark-button";
import { SharedNote } from "./shared-note";

/** A fact of a record as its row shows it. */
export interface SharedFact {
  readonly label: string;
  readonly cell: Cell;
}

/** A record of a shared list: what it is called, and the facts that its row in its own list shows at first. */
export function SharedEntry({
  record,
  facts,
  site,
}: {
  record: MarkedRecord;
  facts: readonly SharedFact[];
  /** Scheme and host of the site, for paper. */
  site: string;
}) {
  const path = `/${record.kind}/${record.id}`;
  return (
    <li>
      <h3>
        <span className="entry-kind">{listKinds[record.kind]}</span>
        <MarkButton record={record} small />
        <Link href={path} prefetch={false} className="record-link">
          {record.label}
        </Link>
      </h3>
      {record.detail ? <p className="entry-detail">{record.detail}</p> : null}
      <p className="print-only">
        {site}
        {path}
      </p>
      <SharedNote name={keyOf(record)} />
      {facts.length > 0 ? (
        <dl className="entry-facts">
          {facts.map(({ label, cell }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <CellView cell={cell} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}
