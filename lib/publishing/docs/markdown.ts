/** Widest line of running text. A row of a table is one line, however long: Markdown cannot break it. */
const width = 140;

/** Running text in lines of at most 140 characters, as a paragraph or as an item of a list. Code is not broken. */
export function paragraph(text: string, start = ""): string {
  const indent = " ".repeat(start.length);
  const lines: string[] = [];
  let line = start;
  for (const word of text.match(/(?:`[^`]*`|[^\s`])+/g) ?? []) {
    if (line.trim() !== "" && line !== start && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === start || line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

/** A table; the cells' bars are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const write = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  return [write(head), `|${" --- |".repeat(head.length)}`, ...rows.map(write)].join("\n");
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A link to the heading of the same words, in the form that GitHub and most renderers give to headings. */
export function linkTo(heading: string): string {
  const anchor = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
  return `[${heading}](#${anchor})`;
}
