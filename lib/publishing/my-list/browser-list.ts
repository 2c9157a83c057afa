import { createListStore, listStorageKey } from "./list-store.ts";

/** The list that this browser keeps. Nothing is looked at before a page asks, so that it can be loaded on the server. */
export const browserList = createListStore(() => localStorage);

let followers = 0;

/** Keeps the list in step with other windows while anyone looks at it: returns the end of it. A page has many that look. */
export function followBrowserList(listener: () => void): () => void {
  const end = browserList.subscribe(listener);
  if (followers++ === 0) {
    addEventListener("storage", onStorage);
    // A page that the browser had put aside has missed what happened meanwhile.
    addEventListener("pageshow", browserList.refresh);
  }
  return () => {
    end();
    if (--followers > 0) return;
    removeEventListener("storage", onStorage);
    removeEventListener("pageshow", browserList.refresh);
  };
}

function onStorage(event: StorageEvent): void {
  if (event.key === null || event.key === listStorageKey) browserList.refresh();
}
