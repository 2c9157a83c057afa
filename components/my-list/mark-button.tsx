"use client";

import { useSyncExternalStore } from "react";
import { browserList, followBrowserList } from "@/lib/publishing/my-list/browser-list";
import { isMarked, keyOf, type MarkedRecord } from "@/lib/publishing/my-list/my-list";

/**
 * Puts a record into the reader's own list, or takes it out. The page is the same for everyone: whether the record is in the list is drawn
 * when the script has taken over, in the same space. In a row it is as small as a tick box and its words are its name.
 */
export function MarkButton({ record, small = false }: { record: MarkedRecord; small?: boolean }) {
  const key = keyOf(record);
  const marked = useSyncExternalStore(
    followBrowserList,
    () => isMarked(browserList.get().list, key),
    () => null,
  );
  // A list has a hundred of these, and none works before the script is there: until then a row keeps only their room.
  if (small && marked === null) return <span className="mark-room needs-script" />;
  const words = marked ? "In my list" : "Add to my list";
  return (
    <button
      type="button"
      className={small ? "mark small" : "mark needs-script"}
      aria-pressed={marked === true}
      aria-label={`${words}: ${record.label}`}
      title={small ? words : undefined}
      onClick={() => browserList.toggle(record, new Date().toISOString().slice(0, 10))}
    >
      {small ? null : words}
    </button>
  );
}
