import type { Cell } from "../../catalogue/collections/cell.ts";
import type { ListKind } from "./list-kinds.ts";
import { listLimits, type MarkedRecord } from "./my-list.ts";

/** A record as it is marked, by what it is called. Wherever it is marked, it goes by the same words. */
export function markOf(kind: ListKind, id: string, label: string, detail: string, release: string): MarkedRecord {
  return { kind, id, label: label.slice(0, listLimits.label), detail: detail.slice(0, listLimits.detail), release };
}

/** A record of a list as it is marked: by the cell that leads into it. */
export function markOfCell(kind: ListKind, id: string, cell: Cell | undefined, release: string): MarkedRecord {
  return cell?.kind === "record" ? markOf(kind, id, cell.text, cell.note ?? "", release) : markOf(kind, id, id, "", release);
}
