"use client";

import { useState } from "react";
import { browserList } from "@/lib/publishing/my-list/browser-list";
import { countWords } from "@/lib/publishing/my-list/count-words";
import { type MyList, mergeLists } from "@/lib/publishing/my-list/my-list";
import { useMyList } from "./use-my-list";

/** A list from elsewhere, to be taken over: behind one's own or in its place. Either can be undone while nothing else has changed. */
export function OfferList({ offered }: { offered: MyList }) {
  const mine = useMyList();
  const [done, setDone] = useState<{ readonly words: string; readonly before: MyList; readonly after: MyList } | null>(null);
  if (!mine) return null;
  const take = (words: string, by: (list: MyList) => MyList) => {
    const before = browserList.get().list;
    if (browserList.change(by)) setDone({ words, before, after: browserList.get().list });
  };
  const add = () => {
    const { added, left } = mergeLists(browserList.get().list, offered);
    const known = offered.entries.length - added - left;
    const words = [
      `${countWords(added)} added to your list`,
      ...(known > 0 ? [`${countWords(known)} of these in it already`] : []),
      ...(left > 0 ? [`${countWords(left)} left out, because a list holds no more`] : []),
    ];
    take(`${words.join("; ")}.`, (list) => mergeLists(list, offered).list);
  };
  const replace = () => take(`Your list is now this one, of ${countWords(offered.entries.length)}.`, () => offered);
  return (
    <div className="offer needs-script">
      {offered.entries.length > 0 ? (
        <p className="buttons">
          <button type="button" onClick={add}>
            {mine.list.entries.length > 0 ? "Add these to my list" : "Keep this list"}
          </button>
          {mine.list.entries.length > 0 ? (
            <button type="button" onClick={replace}>
              Replace my list of {countWords(mine.list.entries.length)}
            </button>
          ) : null}
        </p>
      ) : null}
      <p role="status" className="quiet">
        {done?.words}
      </p>
      {done && done.after === mine.list && done.after !== done.before ? (
        <p className="buttons">
          <button
            type="button"
            onClick={() => {
              browserList.change(() => done.before);
              setDone({ words: "Your list is as it was.", before: done.before, after: done.before });
            }}
          >
            Undo
          </button>
        </p>
      ) : null}
    </div>
  );
}
