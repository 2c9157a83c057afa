import { type DeclaredFact, isKnown } from "@/lib/catalogue/facts/declared-fact";
import { valueWords } from "@/lib/catalogue/facts/value-words";
import type { Fact } from "@/lib/evidence/schema/fact";
import { missing } from "@/lib/evidence/schema/vocabularies/missing";
import { anchorAt } from "./discrepancy-marks";
import { FactRow, ListRow } from "./fact-list";
import { SourceLinks } from "./source-links";
import type { MarkedSources } from "./source-marks";
import { SpeciesNames } from "./species-names";

/**
 * Declared facts of a record: those that were read as rows, each with the pages it was read on, and the others named in one line that
 * unfolds. Where the record has a word to say on why there is no value, or somebody gives one, the fact keeps its row.
 */
export function FactRows<R>({
  facts,
  record,
  of,
  names,
}: {
  facts: readonly DeclaredFact<R>[];
  record: R;
  of: MarkedSources;
  names: ReadonlyMap<string, string>;
}) {
  const asked = facts.filter((declared) => !declared.whereKnown || isKnown(declared, record));
  const isTold = (declared: DeclaredFact<R>) => {
    const fact: Fact<unknown> = declared.fact(record);
    return "value" in fact || Boolean(fact.note ?? fact.asReported) || anchorAt(of.ledger, declared.path) !== undefined;
  };
  const silent = asked.filter((declared) => !isTold(declared));
  const rowsOf = (some: readonly DeclaredFact<R>[]) =>
    some.map((declared) => {
      const { id, label, path } = declared;
      switch (declared.as) {
        case "list":
          return <ListRow key={id} label={label} fact={declared.fact(record)} of={of} path={path} />;
        case "sources": {
          const show = (ids: readonly string[]) => <SourceLinks ids={ids} names={names} />;
          return <FactRow key={id} label={label} fact={declared.fact(record)} of={of} path={path} show={show} />;
        }
        case "species": {
          const show = (ids: readonly string[]) => <SpeciesNames ids={ids} />;
          return <FactRow key={id} label={label} fact={declared.fact(record)} of={of} path={path} show={show} />;
        }
        default: {
          const fact: Fact<unknown> = declared.fact(record);
          return <FactRow key={id} label={label} fact={fact} of={of} path={path} show={(value) => valueWords(declared, value, record)} />;
        }
      }
    });
  return (
    <>
      {rowsOf(asked.filter(isTold))}
      {silent.length > 0 ? <Silent facts={silent} record={record} rows={rowsOf(silent)} /> : null}
    </>
  );
}

/** Facts without a value, named by the reason for it; a list of definitions may hold groups, and the fold is one of them. */
function Silent<R>({ facts, record, rows }: { facts: readonly DeclaredFact<R>[]; record: R; rows: React.ReactNode }) {
  const reasons = missing.terms.flatMap(({ id, label }) => {
    const of = facts.filter((declared) => {
      const fact: Fact<unknown> = declared.fact(record);
      return "missing" in fact && fact.missing === id;
    });
    return of.length > 0
      ? [`${label}: ${of.map(({ label: name }) => name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())).join(", ")}`]
      : [];
  });
  return (
    <div className="fact-fold">
      <dt className="visually-hidden">Without a value</dt>
      <dd>
        <details>
          <summary>{reasons.join(". ")}</summary>
          <dl className="facts">{rows}</dl>
        </details>
      </dd>
    </div>
  );
}
