import { encodeValue } from "../../catalogue/facets/encode-value.ts";
import { keyOf, type RecordKey } from "./my-list.ts";

/** A list as its address has it: which records, in which order, under which title. */
export interface SharedList {
  readonly title: string;
  readonly records: readonly RecordKey[];
}

/** The page that draws a shared list, and with endings its files. */
export const sharedListPath = "/shared-list";

/** What an address of a shared list has behind its question mark, in its one form; empty for an empty list. `readShared` gives the list back. */
export function writeShared({ records, title }: SharedList): string {
  const named = title
    .replace(/\p{Surrogate}/gu, "�")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const parts = [
    ...(records.length > 0 ? [`records=${records.map((record) => keyOf(record)).join(",")}`] : []),
    ...(named ? [`title=${encodeValue(named)}`] : []),
  ];
  return parts.join("&");
}

/** The address of a shared list, or with an ending of one of its files. */
export function sharedAddress(list: SharedList, ending?: string): string {
  const search = writeShared(list);
  return `${sharedListPath}${ending === undefined ? "" : `.${ending}`}${search ? `?${search}` : ""}`;
}
