"use client";

import { useSharedNotes } from "./use-shared-notes";

/** The note on a record of a shared list, where the address brought one. */
export function SharedNote({ name }: { /** The record's key. */ name: string }) {
  const { value } = useSharedNotes();
  const note = Object.hasOwn(value, name) ? value[name] : undefined;
  return note === undefined ? null : (
    <p className="entry-note">
      <span className="entry-kind">Note</span>
      {note}
    </p>
  );
}
