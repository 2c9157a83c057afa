import type { Fact } from "@/lib/evidence/schema/fact";
import { missing } from "@/lib/evidence/schema/vocabularies/missing";
import { anchorAt, DiscrepancyMarks } from "./discrepancy-marks";
import { type MarkedSources, SourceMarks } from "./source-marks";

/** A named group of facts. */
export function FactList({ children }: { children: React.ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One fact with its sources: its value or the reason why there is none, the source's own words, and what it rests on. */
export function FactRow<T>({
  label,
  fact,
  of,
  path,
  show,
}: {
  label: string;
  fact: Fact<T>;
  of: MarkedSources;
  path: string;
  show?: (value: T) => React.ReactNode;
}) {
  const value = "value" in fact ? (show ? show(fact.value) : String(fact.value)) : null;
  const asReported = fact.asReported && fact.asReported !== value ? fact.asReported : null;
  return (
    <div className="fact" id={anchorAt(of.ledger, path)}>
      <dt>{label}</dt>
      <dd>
        {"value" in fact ? value : <MissingWords reason={fact.missing} />}
        {"value" in fact ? <SourceMarks of={of} path={path} /> : null}
        <DiscrepancyMarks of={of.ledger} path={path} />
        {asReported ? <span className="cell-note">as reported: “{asReported}”</span> : null}
        {fact.note ? <span className="cell-note">{fact.note}</span> : null}
      </dd>
    </div>
  );
}

/** A fact that is a list; the marks stand behind its last entry. */
export function ListRow({ label, fact, of, path }: { label: string; fact: Fact<readonly string[]>; of: MarkedSources; path: string }) {
  if (!("value" in fact)) return <FactRow label={label} fact={fact} of={of} path={path} />;
  return (
    <PlainRow label={label} id={anchorAt(of.ledger, path)} {...(fact.note ? { note: fact.note } : {})}>
      <ul className="plain-list">
        {fact.value.map((entry) => (
          <li key={entry}>
            {entry}
            {entry === fact.value.at(-1) ? (
              <>
                <SourceMarks of={of} path={path} />
                <DiscrepancyMarks of={of.ledger} path={path} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </PlainRow>
  );
}

/** A fact that is no `Fact`: always there, such as a title. */
export function PlainRow({
  label,
  children,
  note,
  of,
  path,
  id,
}: {
  label: string;
  children: React.ReactNode;
  note?: React.ReactNode;
  id?: string | undefined;
  of?: MarkedSources;
  path?: string | readonly string[];
}) {
  return (
    <div className="fact" id={id}>
      <dt>{label}</dt>
      <dd>
        {children}
        {of && path ? (
          <>
            <SourceMarks of={of} path={path} />
            <DiscrepancyMarks of={of.ledger} path={path} />
          </>
        ) : null}
        {note ? <span className="cell-note">{note}</span> : null}
      </dd>
    </div>
  );
}

/** Why there is no value, in words. */
export function MissingWords({ reason }: { reason: string }) {
  return <span className="missing">{missing.term(reason).label}</span>;
}
