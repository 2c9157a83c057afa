import { cardSize } from "./card-address.ts";
import { fitText } from "./fit-text.ts";
import { margin, type } from "./sheet.ts";

/** Room of a note below a body, in pixels; none where there is no note. */
export function noteHeight(note: string): number {
  return note === ""
    ? 0
    : 8 + fitText(note, { size: type.small.size, width: cardSize.width - 2 * margin, lines: 2 }).length * type.small.line;
}
