"use client";

import { useSyncExternalStore } from "react";
import { browserList, followBrowserList } from "@/lib/publishing/my-list/browser-list";
import type { ListState } from "@/lib/publishing/my-list/list-store";

const unknown = () => null;

/** The reader's list as this browser keeps it; null on the server and until the page's script has taken over, where nobody's is known. */
export function useMyList(): ListState | null {
  return useSyncExternalStore(followBrowserList, browserList.get, unknown);
}
