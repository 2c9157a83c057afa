/** How many records the list shows, and of what: the sentence that states the view, spoken when it changes. */
export function ResultLine({
  matched,
  total,
  noun,
  sentence,
}: {
  matched: number;
  total: number;
  noun: { one: string; many: string };
  sentence: string;
}) {
  return (
    <p className="result-line" role="status">
      <strong>
        {matched} of {total}
      </strong>{" "}
      {total === 1 ? noun.one : noun.many}
      {sentence}
    </p>
  );
}
