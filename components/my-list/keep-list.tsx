"use client";

import { useMemo } from "react";
import { keyOf, type MarkedRecord, type MyList } from "@/lib/publishing/my-list/my-list";
import { OfferList } from "./offer-list";
import { useSharedNotes } from "./use-shared-notes";

/** Takes a shared list over into the reader's own, with the notes that came with it. */
export function KeepList({ title, records }: { title: string; records: readonly MarkedRecord[] }) {
  const { value: notes, problem } = useSharedNotes();
  const offered = useMemo<MyList>(
    () => ({
      title,
      entries: records.map((record) => {
        const key = keyOf(record);
        return { ...record, note: (Object.hasOwn(notes, key) ? notes[key] : undefined) ?? "" };
      }),
    }),
    [title, records, notes],
  );
  return (
    <>
      {problem ? (
        <p className="notice" role="note">
          {problem}
        </p>
      ) : null}
      <OfferList offered={offered} />
    </>
  );
}
