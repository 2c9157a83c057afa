import type { Query } from "@/lib/catalogue/facets/query";
import { corpus } from "@/lib/evidence/schema/vocabularies/evidence";
import { corpusSplit } from "@/lib/evidence/words/corpus-words";
import type { EvidenceMap, MapCell, MapHead } from "@/lib/pictures/evidence-map/build-map";
import { type KindOfEmpty, kindsOfEmpty } from "@/lib/pictures/evidence-map/kinds-of-empty";
import { partWords, undecidedNumber, undecidedWords } from "@/lib/pictures/evidence-map/map-words";
import { NumberMark } from "./number-mark";

/** The map for a narrow page: a row is a heading with its cells below it, and a line for each kind of empty. The same facts as in the drawing. */
export function MapList({ map, hrefOf }: { map: EvidenceMap; hrefOf: (query: Query) => string }) {
  return (
    <ol className="map-list">
      {map.rows.map((row, y) => {
        const cells = (map.cells[y] ?? []).map((cell, x) => ({ cell, column: map.columns[x] as MapHead }));
        const held = cells.filter(({ cell }) => cell.all > 0);
        return (
          <li key={row.term.id} className={row.term.depth > 0 ? "narrower" : undefined}>
            <h3>
              {row.all > 0 ? <a href={hrefOf(row.query)}>{row.term.label}</a> : row.term.label} <Corpora counts={row} />
            </h3>
            {held.length > 0 ? (
              <ul>
                {held.map(({ cell, column }) => (
                  <li key={column.term.id}>
                    <a href={hrefOf(cell.query)}>
                      <span className="map-list-label">{column.term.label}</span>
                      {map.parts.length === 0 ? <NumberMark counts={cell} most={map.most} /> : null}
                      <Corpora counts={cell} />
                    </a>
                    {map.parts.length > 0 ? <span className="cell-note">{partWords(map, cell)}</span> : null}
                  </li>
                ))}
              </ul>
            ) : null}
            <Empties map={map} cells={cells} />
          </li>
        );
      })}
    </ol>
  );
}

/** A number with its two parts where there are both: "5: 3 in the review, 2 added since". */
export function Corpora({ counts }: { counts: { readonly all: number; readonly review: number; readonly added: number } }) {
  const words =
    counts.review > 0 && counts.added > 0
      ? `: ${corpusSplit(counts)}`
      : counts.all === 0
        ? ""
        : ` ${corpus.term(counts.review > 0 ? "review" : "added-since").label.toLowerCase()}`;
  return (
    <span className="map-counts">
      <strong>{counts.all}</strong>
      {words ? <span className="quiet">{words}</span> : null}
    </span>
  );
}

function Empties({ map, cells }: { map: EvidenceMap; cells: readonly { cell: MapCell; column: MapHead }[] }) {
  const of = (kind: KindOfEmpty) => cells.filter(({ cell }) => cell.empty === kind);
  const lines = kindsOfEmpty.filter(({ id }) => id !== "none-missing" && of(id).length > 0);
  if (lines.length === 0) return null;
  return (
    <p className="map-empties">
      {lines.map((kind) => (
        <span key={kind.id}>
          <strong>{kind.label}:</strong>{" "}
          {kind.id === "undecided" && (cells[0]?.cell.undecided.inRow ?? 0) > 0
            ? `${undecidedWords(map, cells[0]?.cell.undecided.inRow ?? 0)}, and may belong under `
            : ""}
          {of(kind.id)
            .map(({ cell, column }) => (kind.id === "undecided" ? `${column.term.label} (${undecidedNumber(cell)}?)` : column.term.label))
            .join("; ")}
          .{" "}
        </span>
      ))}
    </p>
  );
}
