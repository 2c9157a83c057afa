import Link from "next/link";
import type { PeopleSentence } from "@/lib/evidence/lens/people-sentences";
import { recordPage } from "@/lib/evidence/words/record-page";

/** Sentences made of the rows; each name leads to the record that the words before it rest on. */
export function PeopleSentenceText({ sentence }: { sentence: PeopleSentence }) {
  return sentence.map((piece, place) =>
    piece.study ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence are fixed, and a name may come twice.
      <Link key={place} href={recordPage("studies", piece.study)} prefetch={false}>
        {piece.text}
      </Link>
    ) : (
      piece.text
    ),
  );
}
