import Link from "next/link";
import type { Cell } from "@/lib/catalogue/collections/cell";
import { DirectionMark } from "../mark/direction-mark";
import { RecordMarks } from "../mark/record-marks";
import { StatusMark } from "../mark/status-mark";
import { Sides } from "./sides";

/** Draws a table cell by its kind. */
export function CellView({ cell }: { cell: Cell }) {
  switch (cell.kind) {
    case "record":
      return (
        <>
          <Link href={cell.href} prefetch={false} className="record-link">
            {cell.text}
          </Link>
          <RecordMarks words={cell.marks ?? []} />
          {cell.note ? <span className="cell-note clamp">{cell.note}</span> : null}
        </>
      );
    case "text":
      return (
        <>
          {cell.muted || cell.long ? (
            <span className={cell.muted ? "missing" : "clamp"} title={cell.muted ? undefined : cell.text}>
              {cell.text}
            </span>
          ) : (
            cell.text
          )}
          {cell.note ? <span className="cell-note">{cell.note}</span> : null}
        </>
      );
    case "number":
      if (cell.value === null) return <span className="missing">Not read</span>;
      return cell.href && cell.value > 0 ? (
        <Link href={cell.href} prefetch={false}>
          {cell.value}
        </Link>
      ) : (
        cell.value
      );
    case "terms":
      return (
        <>
          {cell.terms.map((term, place) => (
            <span key={term.label} className={term.muted ? "missing" : undefined}>
              {place > 0 ? ", " : ""}
              {term.href ? (
                <Link href={term.href} prefetch={false}>
                  {term.label}
                </Link>
              ) : (
                term.label
              )}
            </span>
          ))}
          {cell.note ? <span className="cell-note">{cell.note}</span> : null}
        </>
      );
    case "sides":
      return <Sides sides={cell.sides} none={cell.none} />;
    case "compared":
      return (
        <>
          <span className={cell.muted ? "missing" : undefined}>{cell.checked}</span>
          {cell.printed ? (
            <span className={`cell-note review-says ${cell.agreement}`}>
              <Printed href={cell.href}>
                {cell.agreement === "not-verified" ? "review:" : cell.agreement === "partly" ? "review, in part:" : "review differs:"} “
                {cell.printed}”
              </Printed>
            </span>
          ) : null}
        </>
      );
    case "outcomes":
      if (cell.none) return <span className="missing">{cell.none}</span>;
      return (
        <ul className="outcomes">
          {cell.outcomes.map((outcome) => (
            <li key={outcome.category}>
              {outcome.directions.map((direction) => (
                <DirectionMark key={direction.id} {...direction} />
              ))}
              {outcome.category}
            </li>
          ))}
        </ul>
      );
    case "status":
      return (
        <>
          <span className="status">
            <StatusMark id={cell.id} /> {cell.label}
          </span>
          <span className="cell-note">
            {cell.lastKnown ? `${cell.lastKnown}; ` : ""}
            {cell.asOf}
          </span>
        </>
      );
  }
}

/** The review's word, leading to the row of the ledger where there is one. */
function Printed({ href, children }: { href: string | undefined; children: React.ReactNode }) {
  if (!href) return children;
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  );
}
