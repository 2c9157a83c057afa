"use client";

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import { useId, useMemo, useState, useTransition } from "react";
import type { Cell } from "@/lib/catalogue/collections/cell";
import type { CollectionName } from "@/lib/catalogue/collections/define-collection";
import type { CompareKind } from "@/lib/catalogue/compare/compare-kind";
import { type Packed, unpack } from "@/lib/evidence/words/packed";
import { markOfCell } from "@/lib/publishing/my-list/mark-of";
import { PickBar } from "../compare/pick-bar";
import { MarkButton } from "../my-list/mark-button";
import { CellView } from "./cell-view";
import { ColumnChooser } from "./column-chooser";
import { fitCss } from "./fit-css";
import { rowsId, type TableColumn, type TableRow } from "./table-shape";

const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, TableRow>();
const noRows: TableRow[] = [];

/**
 * The table of a list. The page scrolls, never the table: the columns that fit stand beside each other under a head that stays in sight, the others
 * in the second line of each row (`fitCss`). The server has narrowed, ordered and paged the rows and the address holds that state; what is left to
 * the table is which columns are shown. It is given no rows: it would make an object of every cell of every column, shown or
 * not, only to hand them back as they came. Sorting is a form, so that its buttons work before, and without, any script.
 */
export function RecordTable({
  name,
  caption,
  columns,
  rows: packed,
  hidden,
  pick,
  release,
  tools,
}: {
  name: CollectionName;
  caption: string;
  columns: readonly TableColumn[];
  rows: Packed<readonly TableRow[]>;
  hidden: readonly string[];
  /** What its rows are picked as for a comparison; null where they are not compared. */
  pick: CompareKind | null;
  /** Name of the release whose rows these are. */
  release: string;
  /** What stands beside the choice of columns. */
  tools?: React.ReactNode;
}) {
  const [visibility, setVisibility] = useState<Record<string, boolean>>(() =>
    Object.fromEntries(columns.map((column) => [column.id, !hidden.includes(column.id)])),
  );
  const [pending, startTransition] = useTransition();
  const router = useRouter();
  const captionId = useId();
  const pickForm = useId();
  const tableId = useId();
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) => helper.display({ id: column.id, header: column.label, enableHiding: column.id !== columns[0]?.id })),
      ),
    [columns],
  );
  const rows = useMemo(() => unpack(packed), [packed]);
  const table = useTable({ features, columns: definitions, data: noRows, state: { columnVisibility: visibility } });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const columnsShown = table.getVisibleLeafColumns().map((column) => byId.get(column.id) as TableColumn);

  const choose = (id: string, shown: boolean) => {
    const next = { ...visibility, [id]: shown };
    setVisibility(next);
    const off = columns.filter((column) => next[column.id] === false).map((column) => column.id);
    // A cookie, so that the server draws the chosen columns at once the next time.
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there in every supported browser.
    document.cookie = `columns-${name}=${off.join(".") || "none"}; path=/; max-age=31536000; samesite=lax`;
  };

  return (
    <>
      <div className="table-tools">
        {tools}
        <ColumnChooser columns={columns.slice(1)} visibility={visibility} onChoose={choose} />
        {pick ? (
          <form id={pickForm} method="get" action="/compare" className="pick-bar" aria-label="Rows picked to be compared">
            <PickBar kind={pick} />
          </form>
        ) : null}
      </div>
      <section id={rowsId} className="table-fit" aria-labelledby={captionId} aria-busy={pending} tabIndex={-1}>
        <style>{fitCss(`#${tableId}`, columnsShown)}</style>
        <table id={tableId}>
          <caption id={captionId} className="visually-hidden">
            {caption}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const column = byId.get(header.column.id) as TableColumn;
                  return (
                    <th key={header.id} scope="col" className={column.align} aria-sort={column.sort?.current ?? undefined}>
                      {column.sort ? (
                        <SortButton
                          label={column.label}
                          sort={column.sort}
                          onGo={(href) => startTransition(() => router.push(href, { scroll: false }))}
                        />
                      ) : (
                        column.label
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {columnsShown.map((column, place) => (
                  <BodyCell key={column.id} cell={row.cells[column.id] as Cell} column={column} heads={place === 0}>
                    {pick && place === 0 ? <PickBox kind={pick} form={pickForm} row={row} column={column.id} /> : null}
                    {place === 0 ? <MarkButton record={markOfCell(name, row.id, row.cells[column.id], release)} small /> : null}
                  </BodyCell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {pick ? (
        <p className="pick-again">
          <button type="submit" form={pickForm}>
            Compare the rows ticked
          </button>
        </p>
      ) : null}
    </>
  );
}

/** A cell of the body; the first of a row is the row's header and leads into the record. */
function BodyCell({ cell, column, heads, children }: { cell: Cell; column: TableColumn; heads: boolean; children: React.ReactNode }) {
  return heads ? (
    <th scope="row" data-label={column.label}>
      {children}
      <CellView cell={cell} />
    </th>
  ) : (
    <td className={column.align} data-label={column.label}>
      <div>
        <CellView cell={cell} />
      </div>
    </td>
  );
}

/** The box that picks a row to be compared. It belongs to the form above the table, because the sort buttons are forms of their own. */
function PickBox({ kind, form, row, column }: { kind: CompareKind; form: string; row: TableRow; column: string }) {
  const cell = row.cells[column] as Cell;
  const name = cell.kind === "record" ? cell.text : row.id;
  return <input type="checkbox" className="pick" name={kind} value={row.id} form={form} aria-label={`Compare ${name}`} data-name={name} />;
}

/** The header of a column that can be sorted. Without script the form takes the reader to the same address. */
function SortButton({ label, sort, onGo }: { label: string; sort: NonNullable<TableColumn["sort"]>; onGo: (href: string) => void }) {
  const href = sort.current === "ascending" ? sort.descending : sort.ascending;
  const [path = "", search = ""] = href.split("?");
  return (
    <form
      method="get"
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
        onGo(href);
      }}
    >
      {[...new URLSearchParams(search)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">
        {label}
        <svg viewBox="0 0 10 14" width="9" height="13" aria-hidden="true">
          <path d="M5 1 9 6H1z" className={sort.current === "ascending" ? "on" : undefined} />
          <path d="M5 13 1 8h8z" className={sort.current === "descending" ? "on" : undefined} />
        </svg>
      </button>
    </form>
  );
}
