import Link from "next/link";
import { Fragment } from "react";
import type { Sentence } from "@/lib/evidence/schema/sentence";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import { markTerms } from "@/lib/evidence/words/mark-terms";
import { type RecordNames, supportLink } from "@/lib/evidence/words/support-link";
import { ExplainedTerm } from "./explained-term";

/** Sentences of ours, one after the other, each with what it rests on; words of the glossary are explained where they first stand. */
export function Sentences({
  sentences,
  words,
  seen = new Set(),
}: {
  sentences: readonly Sentence[];
  words: ExplainedWords;
  seen?: Set<string>;
}) {
  return sentences.map((sentence) => (
    <Fragment key={sentence.text}>
      {markTerms(sentence.text, words.glossary, seen).map((piece) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <ExplainedTerm key={piece.term.id} term={piece.term} page={words.pageOf(piece.term)}>
            {piece.text}
          </ExplainedTerm>
        ),
      )}{" "}
      <Supports of={sentence} names={words.names} />{" "}
    </Fragment>
  ));
}

/** What a sentence rests on, each a link. */
export function Supports({ of, names }: { of: Sentence; names: RecordNames }) {
  return (
    <span className="supports">
      {of.restsOn.map((support, place) => {
        const { href, label, spoken } = supportLink(support, names);
        return (
          <Fragment key={support}>
            {place > 0 ? ", " : ""}
            <Link href={href} prefetch={false} aria-label={spoken}>
              {label}
            </Link>
          </Fragment>
        );
      })}
    </span>
  );
}
