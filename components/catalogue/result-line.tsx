import { splitWords } from "@/lib/evidence/words/corpus-words";
/** How many records the list shows, and of what: the sentence that states the view, spoken when it changes. */
export function ResultLine({
  matched,
  total,
  noun,
  sentence,
  parts = [],
  findings = null,
}: {
  matched: number;
  total: number;
  noun: { one: string; many: string };
  sentence: string;
  /** The matching records told apart, where they come from more than one corpus. */
  parts?: readonly { readonly label: string; readonly count: number }[];
  /** How many findings the matching records are, where several can be one. */
  findings?: number | null;
}) {
  return (
    <p className="result-line" role="status">
      {findings === null ? null : (
        <>
          <strong>{findings}</strong> {findings === 1 ? "finding" : "findings"} in{" "}
        </>
      )}
      <strong>
        {matched} of {total}
      </strong>{" "}
      {findings !== null ? "rows" : total === 1 ? noun.one : noun.many}
      {sentence}
      {parts.length > 1 ? <span className="quiet">: {splitWords(parts)}</span> : null}
    </p>
  );
}
