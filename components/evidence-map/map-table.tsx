import type { Query } from "@/lib/catalogue/facets/query";
import type { EvidenceMap, MapCell } from "@/lib/pictures/evidence-map/build-map";
import { mapTitle, partWords, undecidedNumber } from "@/lib/pictures/evidence-map/map-words";
import { ScrollRegion } from "../page/scroll-region";

/** The map as a table in words: the same rows, columns, numbers and links. */
export function MapTable({ map, hrefOf }: { map: EvidenceMap; hrefOf: (query: Query) => string }) {
  return (
    <ScrollRegion className="map-scroll" label="The map as a table">
      <table className="map-table">
        <caption>
          {mapTitle(map.view)}. “3 + 2” is 3 studies in the review and 2 added since; “+2” is 2 added since; “2?” is 2 studies that may
          belong there, of which the other side was not read.
        </caption>
        <thead>
          <tr>
            <th scope="col">{map.rowAxis.label}</th>
            <th scope="col">All</th>
            {map.columns.map((column) => (
              <th key={column.term.id} scope="col">
                {column.all > 0 ? <a href={hrefOf(column.query)}>{column.term.label}</a> : column.term.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">All studies shown</th>
            <td>{split(map.matched)}</td>
            {map.columns.map((column) => (
              <td key={column.term.id}>{split(column)}</td>
            ))}
          </tr>
          {map.rows.map((row, y) => (
            <tr key={row.term.id}>
              <th scope="row" className={row.term.depth > 0 ? "narrower" : undefined}>
                {row.all > 0 ? <a href={hrefOf(row.query)}>{row.term.label}</a> : row.term.label}
              </th>
              <td>{split(row)}</td>
              {(map.cells[y] ?? []).map((cell, x) => {
                const column = map.columns[x];
                return column ? (
                  <td key={column.term.id}>
                    {cell.all > 0 ? <a href={hrefOf(cell.query)}>{split(cell)}</a> : emptySign(cell)}
                    {cell.all > 0 && map.parts.length > 0 ? <span className="cell-note">{partWords(map, cell)}</span> : null}
                  </td>
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** "5", "3 + 2", "+2": the review's studies first, those added since behind the plus. */
function split({ all, review, added }: { readonly all: number; readonly review: number; readonly added: number }): string {
  if (added === 0) return String(all);
  return review > 0 ? `${review} + ${added}` : `+${added}`;
}

function emptySign(cell: MapCell): string {
  switch (cell.empty) {
    case "undecided":
      return `${undecidedNumber(cell)}?`;
    case "not-looked-for":
      return "not looked for";
    case "not-applicable":
      return "n/a";
    case "none-found":
      return "none found";
    default:
      return "0";
  }
}
