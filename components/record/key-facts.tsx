import type { DeclaredFact } from "@/lib/catalogue/facts/declared-fact";
import { valueWords } from "@/lib/catalogue/facts/value-words";
import type { Fact } from "@/lib/evidence/schema/fact";
import { MissingWords } from "./fact-list";
import { SourceLinks } from "./source-links";

/** What a strip of key facts holds beside declared facts: something derived, such as a number of animals. */
interface Derived {
  readonly id: string;
  readonly label: string;
  readonly value: React.ReactNode;
}

/**
 * The facts that a reader looks for first, in a strip below the head. They stand again further down, whole and with their sources;
 * here a long one is cut after some lines.
 */
export function KeyFacts<R>({
  facts,
  record,
  names,
  label,
}: {
  facts: readonly (DeclaredFact<R> | Derived)[];
  record: R;
  names: ReadonlyMap<string, string>;
  label: string;
}) {
  return (
    <dl className="key-facts" aria-label={label}>
      {facts.map((one) => (
        <div key={one.id}>
          <dt>{"alone" in one && one.alone ? one.alone : one.label}</dt>
          <dd>{"value" in one ? one.value : <Value declared={one} record={record} names={names} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Value<R>({ declared, record, names }: { declared: DeclaredFact<R>; record: R; names: ReadonlyMap<string, string> }) {
  const fact: Fact<unknown> = declared.fact(record);
  if (!("value" in fact)) return <MissingWords reason={fact.missing} />;
  if (declared.as === "sources") return <SourceLinks ids={fact.value as readonly string[]} names={names} />;
  if (declared.as === "list") return (fact.value as readonly string[]).join("; ");
  return valueWords(declared, fact.value, record);
}
