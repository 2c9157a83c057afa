"use client";

import Link from "next/link";
import { dateWords } from "@/lib/evidence/words/date-words";
import { listKinds } from "@/lib/publishing/my-list/list-kinds";
import { keyOf, type ListEntry, listLimits } from "@/lib/publishing/my-list/my-list";

/** A record of the reader's own list: what it was called when it was marked, a note, and its place. */
export function OwnEntry({
  entry,
  place,
  of,
  release,
  onMove,
  onNote,
  onRemove,
}: {
  entry: ListEntry;
  /** From 1. */
  place: number;
  of: number;
  /** The release that the site holds. */
  release: string;
  onMove: (by: number, button: string) => void;
  onNote: (note: string) => void;
  onRemove: () => void;
}) {
  const key = keyOf(entry);
  const path = `/${entry.kind}/${entry.id}`;
  return (
    <li>
      <h3>
        <span className="entry-kind">{listKinds[entry.kind]}</span>
        <Link href={path} prefetch={false} className="record-link">
          {entry.label}
        </Link>
      </h3>
      {entry.detail ? <p className="entry-detail">{entry.detail}</p> : null}
      <p className="print-only">
        {location.origin}
        {path}
      </p>
      {entry.addedAt || entry.release !== release ? (
        <p className="entry-when">
          Marked{entry.addedAt ? ` on ${dateWords(entry.addedAt)}` : ""} in release {entry.release}
          {entry.release === release ? "." : `; this site holds release ${release}, where its words may have changed.`}
        </p>
      ) : null}
      <label htmlFor={`note-${key}`} className="entry-kind">
        Note<span className="visually-hidden"> on {entry.label}</span>
      </label>
      <textarea
        id={`note-${key}`}
        value={entry.note}
        rows={Math.min(8, Math.max(entry.note === "" ? 1 : 2, entry.note.split("\n").length))}
        maxLength={listLimits.note}
        onChange={(event) => onNote(event.target.value)}
      />
      {entry.note ? <p className="print-only entry-note">{entry.note}</p> : null}
      <p className="buttons">
        <Mover words="Up" name={`Up: ${entry.label}`} id={`up-${key}`} off={place === 1} onMove={() => onMove(-1, `up-${key}`)} />
        <Mover words="Down" name={`Down: ${entry.label}`} id={`down-${key}`} off={place === of} onMove={() => onMove(1, `down-${key}`)} />
        <Mover
          words="To the top"
          name={`To the top: ${entry.label}`}
          id={`top-${key}`}
          off={place === 1}
          onMove={() => onMove(-of, `top-${key}`)}
        />
        <button type="button" aria-label={`Remove: ${entry.label}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </li>
  );
}

/** A button that moves a record. At an end it stays where it is and keeps the focus, and only says that it does nothing. */
function Mover({ words, name, id, off, onMove }: { words: string; name: string; id: string; off: boolean; onMove: () => void }) {
  return (
    <button type="button" id={id} aria-label={name} aria-disabled={off} onClick={onMove}>
      {words}
    </button>
  );
}
