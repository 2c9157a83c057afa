import Link from "next/link";
import { splitWords } from "@/lib/evidence/words/corpus-words";
import type { HiddenRecords } from "./hidden-records";

/** How many records the list shows, of what and in which order: the sentence that states the view, spoken when it changes. */
export function ResultLine({
  matched,
  total,
  noun,
  sentence,
  hidden,
  order,
  parts = [],
  findings = null,
}: {
  matched: number;
  total: number;
  noun: { one: string; many: string };
  /** What narrows the list, as the end of a sentence; empty where nothing does. */
  sentence: string;
  /** Records that the list leaves out until they are asked for, or shows because they were. */
  hidden: HiddenRecords | null;
  /** The order of the rows, in words. */
  order: string;
  /** The matching records told apart, where they come from more than one corpus. */
  parts?: readonly { readonly label: string; readonly count: number }[];
  /** How many findings the matching records are, where several can be one. */
  findings?: number | null;
}) {
  const whole = sentence === "";
  const counted = whole ? matched : total;
  return (
    <p className="result-line" role="status">
      {findings === null ? null : (
        <>
          <strong>{findings}</strong> {findings === 1 ? "finding" : "findings"} in{" "}
        </>
      )}
      <strong>{whole ? matched : `${matched} of ${total}`}</strong> {findings !== null ? "rows" : counted === 1 ? noun.one : noun.many}
      {sentence}
      {hidden ? (
        <>
          ; {hidden.words}
          <span className="screen-only">
            {" "}
            (
            <Link href={hidden.href} scroll={false} prefetch={false} aria-label={hidden.label}>
              {hidden.act}
            </Link>
            )
          </span>
        </>
      ) : null}
      {parts.length > 1 ? <span className="quiet">: {splitWords(parts)}</span> : null}
      {matched > 1 ? <span className="quiet">, {order}</span> : null}
    </p>
  );
}
