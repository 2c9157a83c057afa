import type { PlaceInJournal } from "@/lib/evidence/schema/publication";
import { placeInJournal } from "@/lib/evidence/words/place-in-journal";

/** A journal with the volume, issue and pages that were read, as reference lists have it. */
export function InJournal({ journal, place }: { journal: string; place: PlaceInJournal }) {
  const words = placeInJournal(place);
  return (
    <>
      <cite>{journal}</cite>
      {words === null ? null : ` ${words}`}
    </>
  );
}
