import { corpus } from "../../evidence/schema/vocabularies/evidence.ts";
import { corpusSplit } from "../../evidence/words/corpus-words.ts";
import type { CorpusCount, EvidenceMap, MapCell, MapHead } from "./build-map.ts";
import { mapAxis, mapMarks } from "./map-axes.ts";
import type { MapView } from "./map-view.ts";

/** "1 study", "5 studies". */
export function studies(number: number): string {
  return `${number} ${number === 1 ? "study" : "studies"}`;
}

/** A number with where its studies come from: never only the sum where there are both. */
export function corpusWords({ all, review, added }: CorpusCount): string {
  if (all === 0) return "no study";
  if (review > 0 && added > 0) return `${studies(all)}: ${corpusSplit({ review, added })}`;
  return `${studies(all)}, ${corpus.term(review > 0 ? "review" : "added-since").label.toLowerCase()}`;
}

/** What a view shows, as its title: "Cell source by how NOA was induced: number of studies". */
export function mapTitle(view: MapView): string {
  const mark = mapMarks.find((one) => one.id === view.show)?.words;
  const columns = mapAxis(view.columns).label;
  return `${mapAxis(view.rows).label} by ${columns.charAt(0).toLowerCase()}${columns.slice(1)}: ${mark}`;
}

/** What the parts of a cell's mark say, such as "improved 4, no change 1"; empty where a mark has no parts. */
export function partWords(map: EvidenceMap, cell: MapCell): string {
  return map.parts
    .flatMap((part, place) => ((cell.parts[place] ?? 0) > 0 ? [`${part.label.toLowerCase()} ${cell.parts[place]}`] : []))
    .join(", ");
}

/** The name of a cell with studies, which says all that its mark shows. */
export function cellWords(map: EvidenceMap, row: MapHead, column: MapHead, cell: MapCell): string {
  const parts = partWords(map, cell);
  return `${row.term.label}, ${column.term.label}: ${corpusWords(cell)}${parts ? `; ${parts}` : ""}`;
}

/** The name of a row's or column's head. */
export function headWords(head: MapHead): string {
  return `${head.term.label}: ${corpusWords(head)}`;
}

/** Which studies of a row may belong under any of its columns: "3 studies of this row have no inducer read". Empty where there is none. */
export function undecidedWords(map: EvidenceMap, inRow: number): string {
  return inRow > 0 ? `${studies(inRow)} of this row ${inRow === 1 ? "has" : "have"} no ${map.columnAxis.noun} read` : "";
}

/** How many studies may belong in a cell that has none known. */
export function undecidedNumber({ undecided }: MapCell): number {
  return undecided.inRow + undecided.inColumn;
}
