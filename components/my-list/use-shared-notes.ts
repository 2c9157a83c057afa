"use client";

import { useSyncExternalStore } from "react";
import { readNotes } from "@/lib/publishing/my-list/notes-fragment";

type Read = ReturnType<typeof readNotes>;

const none: Read = { value: {}, problem: null };
let known: { readonly hash: string; readonly read: Read } = { hash: "", read: none };

function follow(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

/** One answer for one fragment, however many entries ask. */
function current(): Read {
  const { hash } = location;
  if (known.hash !== hash) known = { hash, read: readNotes(hash) };
  return known.read;
}

/** The notes that came with a shared list, in the part of its address that only the browser sees; none on the server. */
export function useSharedNotes(): Read {
  return useSyncExternalStore(follow, current, () => none);
}
