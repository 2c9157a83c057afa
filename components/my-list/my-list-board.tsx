"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { browserList } from "@/lib/publishing/my-list/browser-list";
import { countWords } from "@/lib/publishing/my-list/count-words";
import {
  emptyList,
  keyOf,
  type ListEntry,
  listLimits,
  type MyList,
  moveRecord,
  nameList,
  noteRecord,
  removeRecord,
  restoreRecords,
} from "@/lib/publishing/my-list/my-list";
import { troubleWords } from "@/lib/publishing/my-list/trouble-words";
import { ListFile } from "./list-file";
import { OwnEntry } from "./own-entry";
import { ShareList } from "./share-list";
import { UnreadableList } from "./unreadable-list";
import { useMyList } from "./use-my-list";

/** What was taken out last, to be put back. */
interface Removed {
  readonly words: string;
  readonly before: MyList;
}

/** The reader's own list, drawn from what this browser keeps. Nothing is asked of the site. */
export function MyListBoard({ release }: { release: string }) {
  const mine = useMyList();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);

  // A record that is moved is taken out of the page and put in elsewhere, which takes the focus from its button.
  useEffect(() => {
    if (focus === null) return;
    document.getElementById(focus)?.focus();
    setFocus(null);
  }, [focus]);
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  if (!mine) return <p className="quiet needs-script">Your list is being read.</p>;
  const { list, trouble } = mine;
  if (trouble?.kind === "unreadable") return <UnreadableList trouble={trouble} readable={list} />;

  const move = (entry: ListEntry, by: number, button: string) => {
    browserList.change((now) => moveRecord(now, keyOf(entry), by));
    const { entries } = browserList.get().list;
    const place = entries.findIndex((one) => keyOf(one) === keyOf(entry)) + 1;
    setSaid(`${entry.label}: place ${place} of ${entries.length}.`);
    setFocus(button);
  };
  const take = (words: string, by: (now: MyList) => MyList) => {
    const before = browserList.get().list;
    browserList.change(by);
    setRemoved({ words, before });
    setSaid(words);
  };
  const putBack = ({ before }: Removed) => {
    browserList.change((now) => restoreRecords(now, before));
    setRemoved(null);
    setSaid("Put back.");
    setFocus("own-records");
  };

  return (
    <>
      {trouble ? (
        <p className="notice" role="alert">
          {troubleWords(trouble)}
        </p>
      ) : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {removed ? (
        <p className="notice buttons">
          <span>{removed.words}</span>
          <button ref={undo} type="button" onClick={() => putBack(removed)}>
            Undo
          </button>
        </p>
      ) : null}
      {list.entries.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <p className="list-title">
            <label htmlFor="list-title">Title of the list</label>
            <input
              id="list-title"
              type="text"
              value={list.title}
              maxLength={listLimits.title}
              autoComplete="off"
              onChange={(event) => browserList.change((now) => nameList(now, event.target.value))}
            />
          </p>
          {list.title ? <p className="print-only print-title">{list.title}</p> : null}
          <h2 id="own-records" tabIndex={-1}>
            {countWords(list.entries.length)}
          </h2>
          <p className="quiet list-ways">
            <a href="#share">Share and export</a> · <a href="#file">Save and open</a>
          </p>
          <ol className="entries-in-order">
            {list.entries.map((entry, at) => (
              <OwnEntry
                key={keyOf(entry)}
                entry={entry}
                place={at + 1}
                of={list.entries.length}
                release={release}
                onMove={(by, button) => move(entry, by, button)}
                onNote={(note) => browserList.change((now) => noteRecord(now, keyOf(entry), note))}
                onRemove={() => take(`${entry.label} is out of your list.`, (now) => removeRecord(now, keyOf(entry)))}
              />
            ))}
          </ol>
          <p className="buttons empty-list">
            <button type="button" onClick={() => take(`Your list is empty; it held ${countWords(list.entries.length)}.`, () => emptyList)}>
              Empty the list
            </button>
          </p>
          <ShareList list={list} />
        </>
      )}
      <ListFile list={list} />
    </>
  );
}

/** What the page says while nothing is marked. */
function Nothing() {
  return (
    <div className="empty-result">
      <p id="own-records" tabIndex={-1}>
        <strong>Your list is empty.</strong> The sign <span className="mark-sign" aria-hidden="true" /> in each row of{" "}
        <Link href="/studies" prefetch={false}>
          studies
        </Link>
        ,{" "}
        <Link href="/trials" prefetch={false}>
          trials
        </Link>
        ,{" "}
        <Link href="/cell-sources" prefetch={false}>
          cell sources
        </Link>
        ,{" "}
        <Link href="/mechanisms" prefetch={false}>
          mechanisms
        </Link>
        ,{" "}
        <Link href="/claims" prefetch={false}>
          claims
        </Link>{" "}
        and{" "}
        <Link href="/references" prefetch={false}>
          references
        </Link>
        , and of what the{" "}
        <Link href="/search" prefetch={false}>
          search
        </Link>{" "}
        finds, puts a record here; so does “Add to my list” on a record’s own page.
      </p>
    </div>
  );
}
