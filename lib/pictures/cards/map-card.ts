import { corpusSplit } from "../../evidence/words/corpus-words.ts";
import type { EvidenceMap, MapCell, MapHead } from "../evidence-map/build-map.ts";
import { kindsOfEmpty } from "../evidence-map/kinds-of-empty.ts";
import { mapTitle, studies, undecidedNumber } from "../evidence-map/map-words.ts";
import type { Card, CardCell } from "./card.ts";

/** How much of the map a card shows. */
const most = { rows: 5, columns: 5 } as const;

/** The card of the evidence map: the rows and columns with the most studies, in the map's order, as numbers. `sentence` is what narrows it. */
export function mapCard(map: EvidenceMap, sentence: string, release: string): Card {
  const rows = mostOf(map.rows, most.rows);
  const columns = mostOf(map.columns, most.columns);
  const cells = rows.map((row) => columns.map((column) => (map.cells[row] as readonly MapCell[])[column] as MapCell));
  const { all } = map.matched;
  const number = all === map.total ? studies(all) : `${all} of ${studies(map.total)}`;
  const isTold = all > 0 && !map.view.query.filters.has("corpus");
  const empties = new Set(cells.flat().map((cell) => cell.empty));
  return {
    kicker: "Evidence map",
    title: mapTitle({ ...map.view, show: "number" }),
    ledes: [`${number}${isTold ? ` (${corpusSplit(map.matched)})` : ""}${sentence}`],
    body: {
      kind: "map",
      columns: columns.map((column) => (map.columns[column] as MapHead).term.label),
      rows: rows.map((row, place) => {
        const { label, depth, isSum } = (map.rows[row] as MapHead).term;
        return { label, depth, isSum, cells: (cells[place] as MapCell[]).map(cellOf) };
      }),
      most: map.most,
      note: [
        `${rows.length} of ${map.rows.length} rows and ${columns.length} of ${map.columns.length} columns, those with the most studies. “7 + 5”: in the review, and added since.`,
        empties.has("undecided") ? "“0 +2?”: 2 may belong; what was read does not say." : "",
        empties.has("not-looked-for") ? "“–”: not looked for." : "",
      ]
        .filter(Boolean)
        .join(" "),
    },
    release,
  };
}

/** The places of those with the most studies, in their order; values before reasons for a missing one. */
function mostOf(heads: readonly MapHead[], number: number): number[] {
  return [...heads.keys()]
    .filter((place) => (heads[place] as MapHead).term.group !== "missing")
    .sort((a, b) => (heads[b] as MapHead).all - (heads[a] as MapHead).all || a - b)
    .slice(0, number)
    .sort((a, b) => a - b);
}

function cellOf(cell: MapCell): CardCell {
  if (cell.all > 0)
    return { count: cell.all, text: String(cell.all), split: cell.review > 0 && cell.added > 0 ? `${cell.review} + ${cell.added}` : "" };
  if (cell.empty === "undecided") return { count: 0, text: `0 +${undecidedNumber(cell)}?`, split: "" };
  if (cell.empty === "not-looked-for") return { count: 0, text: "–", split: "" };
  return { count: 0, text: kindsOfEmpty.find((kind) => kind.id === cell.empty)?.sign ?? "0", split: "" };
}
