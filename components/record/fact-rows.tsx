import { type DeclaredFact, isKnown } from "@/lib/catalogue/facts/declared-fact";
import { valueWords } from "@/lib/catalogue/facts/value-words";
import type { Fact } from "@/lib/evidence/schema/fact";
import { FactRow, ListRow } from "./fact-list";
import { SourceLinks } from "./source-links";
import type { MarkedSources } from "./source-marks";
import { SpeciesNames } from "./species-names";

/** Declared facts of a record as the rows of a list, each with the pages it was read on. */
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
  return facts
    .filter((declared) => !declared.whereKnown || isKnown(declared, record))
    .map((declared) => {
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
}
