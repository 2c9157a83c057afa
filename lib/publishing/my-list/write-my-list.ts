import type { MyList } from "./my-list.ts";

/** What a text of a list calls itself, so that another program's file is told from ours. */
export const listFormat = "noa-list";

/** Number of the form below. A change that older programs would misread makes it another one. */
export const listVersion = 1;

/** A list as text, the same in the browser's store and in a file: JSON, one field a line. `readMyList` gives the list back. */
export function writeMyList({ title, entries }: MyList): string {
  const fields = entries.map(({ kind, id, label, detail, note, release, addedAt }) => ({
    kind,
    id,
    label,
    detail,
    note,
    release,
    ...(addedAt === undefined ? {} : { addedAt }),
  }));
  return `${JSON.stringify({ format: listFormat, version: listVersion, title, entries: fields }, null, 1)}\n`;
}
