import type { ListTrouble } from "./list-store.ts";
import { listLimits } from "./my-list.ts";

/** One sentence on why the list is not, or not wholly, kept, with what helps. */
export function troubleWords(trouble: ListTrouble): string {
  switch (trouble.kind) {
    case "unreadable":
      return "What this browser keeps as your list cannot be read, or not wholly; nothing has been written over it, and nothing is added until you have saved or replaced it.";
    case "forbidden":
      return "This browser does not let the site keep anything, so your list lasts until you leave or reload the page; save it as a file to keep it.";
    case "full":
      return "This browser has no room for the last change, which lasts until you leave or reload the page; save your list as a file to keep it.";
    case "too-many":
      return `Your list holds ${listLimits.entries} records, which is as many as one address can share; take some out, or save it as a file and begin another.`;
  }
}
