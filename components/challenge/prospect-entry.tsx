import { FactList } from "@/components/record/fact-list";
import { Sentences } from "@/components/text/sentences";
import { countWords, type UptakeEntry } from "@/lib/evidence/lens/uptake";
import type { Claim } from "@/lib/evidence/schema/claim";
import type { Prospect } from "@/lib/evidence/schema/prospect";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import { StatedRows } from "./stated-rows";
import { UptakeList } from "./uptake-list";

/** One thing that the review asks for, and what has become of it. `searched` is a date in words. */
export function ProspectEntry({
  prospect,
  entries,
  claims,
  names,
  words,
  seen,
  searched,
}: {
  prospect: Prospect;
  entries: readonly UptakeEntry[];
  claims: readonly Claim[];
  names: ReadonlyMap<string, string>;
  words: ExplainedWords;
  seen: Set<string>;
  searched: string;
}) {
  return (
    <section aria-labelledby={prospect.id} className="challenge">
      <h3 id={prospect.id}>{prospect.name}</h3>
      <p className="challenge-statement">
        <Sentences sentences={prospect.statement} words={words} seen={seen} />
      </p>
      <p className="challenge-state">
        {entries.length > 0
          ? `What was found: ${countWords(entries)}.`
          : (prospect.notSought ?? `Nothing found in the search of ${searched}.`)}
      </p>
      <FactList>
        <StatedRows claims={claims} cellSources={prospect.cellSources} names={names} />
        <UptakeList entries={entries} />
      </FactList>
    </section>
  );
}
