import type { TableColumn } from "./table-shape";

/** How a cell looks whose column does not fit: it stands in the second line of its row, with its label before it. */
const folded = "order:2;flex:none;max-width:100%;padding:0 1.25rem .15rem 0;font-size:var(--size-1);text-align:left";
const label = "content:attr(data-label) ': ';color:var(--ink-quiet)";
/** What takes a line of its own in a column, or is cut after some lines, runs on in the second line. */
const inner = "display:inline";
/** A head without a column: hidden from the eye, unless it is a button that sorts. Those who hear the table keep it. */
const unseen = "position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)";

/**
 * The rules by which a table shows the columns that fit and puts the others into the second line of each row. The order of `rank` decides which
 * stay, `width` how many; where only the first fits, a row is a short record of labelled values. Rules, because the server does not know
 * how wide the table is, and the table must fit before any script has run. `scope` is a selector of the element that is measured.
 */
export function fitCss(scope: string, columns: readonly TableColumn[]): string {
  const rules = columns.map(({ width }, place) => `${scope} tr>${nth(place)}{flex-grow:${width}}`);
  const [first, second] = columnsByRank(columns);
  let needed = first?.column.width ?? 0;
  for (const { place, column } of columnsByRank(columns).slice(1)) {
    needed += column.width;
    rules.push(
      `@container (width < ${needed}rem){${scope} tr>${nth(place)}{${folded}}${scope} td${nth(place)} :is(.cell-note,.clamp,.sides,.sides li){${inner}}${scope} td${nth(place)} .cell-note::before{content:', '}${scope} td${nth(place)}::before{${label}}${scope} th${nth(place)}:not(:has(button)){${unseen}}}`,
    );
  }
  if (first && second) {
    const alone = first.column.width + second.column.width;
    rules.push(
      `@container (width < ${alone}rem){${scope} thead{position:static}${scope} thead th{order:0!important;flex:none!important;padding-block:.3rem!important;font-size:var(--size-2)!important}${scope} thead tr::before{content:'Sort by';color:var(--ink-quiet);padding:.3rem .75rem 0 0}${scope} thead th:not(:has(button)){${unseen}}}`,
    );
  }
  return `@media screen{${rules.join("")}}`;
}

/** The columns in the order in which they are kept, each with its place in the table. The first names the record and always stays. */
function columnsByRank(columns: readonly TableColumn[]): { readonly place: number; readonly column: TableColumn }[] {
  const placed = columns.map((column, place) => ({ place, column }));
  return [...placed.slice(0, 1), ...placed.slice(1).sort((a, b) => a.column.rank - b.column.rank || a.place - b.place)];
}

function nth(place: number): string {
  return `:nth-child(${place + 1})`;
}
