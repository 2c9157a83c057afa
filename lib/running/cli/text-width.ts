const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Signs that take no column: combining marks, controls, joiners and selectors. */
const narrow = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
/** Signs that take two: emoji, and the scripts that Unicode's East Asian Width calls wide or full-width. */
const wide =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes. The usual package for it is not among the project's, and this is all of it that is needed. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += narrow.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}

/** A text with blanks up to a width. */
export function padded(text: string, width: number, align: "start" | "end" = "start"): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "end" ? blanks + text : text + blanks;
}
