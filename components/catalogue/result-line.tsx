import { splitWords } from "@/lib/evidence/words/corpus-words";
/** How many records the list shows, and of what: the sentence that states the view, spoken when it changes. */
export function ResultLine({
  matched,
  total,
  noun,
  sentence,
  parts = [],
}: {
  matched: number;
  total: number;
  noun: { one: string; many: string };
  sentence: string;
  /** The matching records told apart, where they come from more than one corpus. */
  parts?: readonly { readonly label: string; readonly count: number }[];
}) {
  return (
    <p className="result-line" role="status">
      <strong>
        {matched} of {total}
      </strong>{" "}
      {total === 1 ? noun.one : noun.many}
      {sentence}
      {parts.length > 1 ? <span className="quiet">: {splitWords(parts)}</span> : null}
    </p>
  );
}
