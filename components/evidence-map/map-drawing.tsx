import type { Query } from "../../lib/catalogue/facets/query.ts";
import type { MapCell } from "../../lib/pictures/evidence-map/build-map.ts";
import type { KindOfEmpty } from "../../lib/pictures/evidence-map/kinds-of-empty.ts";
import { cellWords, headWords, mapTitle, undecidedNumber } from "../../lib/pictures/evidence-map/map-words.ts";
import { labelLine, type PlacedColumn, type PlacedMap, type PlacedRow, slant } from "../../lib/pictures/evidence-map/place-map.ts";
import { MapCellMark } from "./map-cell-mark.tsx";
import { MapPatterns } from "./map-patterns.tsx";

/** The map as SVG on a page: heads and cells with studies are links, in reading order. Everything that it says stands in words beside it. */
export function MapDrawing({ placed, hrefOf }: { placed: PlacedMap; hrefOf: (query: Query) => string }) {
  return (
    <svg
      className="map-drawing"
      width={placed.width}
      height={placed.height}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      role="graphics-document document"
      aria-labelledby="map-drawing-title"
    >
      <title id="map-drawing-title">{mapTitle(placed.map.view)}</title>
      <MapContent placed={placed} hrefOf={hrefOf} prefix="map" />
    </svg>
  );
}

/** What is inside the SVG. Without `hrefOf` nothing is a link, as in a file. */
export function MapContent({ placed, hrefOf, prefix }: { placed: PlacedMap; hrefOf: ((query: Query) => string) | null; prefix: string }) {
  const { map, columns, rows, totals } = placed;
  return (
    <>
      <MapPatterns prefix={prefix} levels={map.view.show === "read"} />
      <g aria-hidden="true">
        <text x="0" y={totals.top - 6} className="map-axis">
          {map.rowAxis.label}
        </text>
        <text x="0" y="14" className="map-axis">
          Columns: {map.columnAxis.label}
        </text>
        <text x="0" y={totals.top + 20} className="map-sum">
          All studies shown
        </text>
        <text x={totals.right} y={totals.top + 20} className="map-total">
          {map.matched.all}
        </text>
        <path
          d={`M0 ${placed.top}H${placed.right}M0 ${totals.top}H${placed.right}M0 ${placed.height - 1}H${placed.right}`}
          className="map-edge"
        />
        {placed.groups.map((group) => (
          <text key={group.label} x="0" y={group.y} className="map-group">
            {group.label}
          </text>
        ))}
        <Grid placed={placed} />
        <Empties placed={placed} prefix={prefix} />
      </g>
      <Group linked={hrefOf !== null} label="Columns">
        {columns.map((column) => (
          <ColumnHead key={column.head.term.id} column={column} placed={placed} hrefOf={hrefOf} />
        ))}
      </Group>
      {rows.map((row) => (
        <Group key={row.head.term.id} linked={hrefOf !== null} label={row.head.term.label}>
          <RowHead row={row} placed={placed} hrefOf={hrefOf} />
          {row.cells.map((cell, x) => {
            const column = columns[x] as PlacedColumn;
            if (cell.all === 0) return null;
            return (
              <Part key={column.head.term.id} href={hrefOf?.(cell.query) ?? null} label={cellWords(map, row.head, column.head, cell)}>
                <g transform={`translate(${column.x} ${row.y})`}>
                  <rect x="1" y="1" width={placed.cell.width - 2} height={placed.cell.height - 2} className="map-hit" />
                  <MapCellMark
                    cell={cell}
                    show={map.view.show}
                    parts={map.parts}
                    most={map.most}
                    width={placed.cell.width}
                    prefix={prefix}
                  />
                </g>
              </Part>
            );
          })}
        </Group>
      ))}
    </>
  );
}

function Group({ linked, label, children }: { linked: boolean; label: string; children: React.ReactNode }) {
  if (!linked) return <g>{children}</g>;
  return (
    <g role="group" aria-label={label}>
      {children}
    </g>
  );
}

/** A part that leads to its studies; in a file, or where there are none, a plain group. */
function Part({ href, label, children }: { href: string | null; label: string; children: React.ReactNode }) {
  if (href === null) return <g>{children}</g>;
  return (
    <a href={href} aria-label={label}>
      {children}
    </a>
  );
}

function ColumnHead({ column, placed, hrefOf }: { column: PlacedColumn; placed: PlacedMap; hrefOf: ((query: Query) => string) | null }) {
  const { head, lines } = column;
  const middle = column.x + placed.cell.width / 2;
  const linked = head.all > 0 && hrefOf !== null;
  return (
    <Part href={linked ? hrefOf(head.query) : null} label={headWords(head)}>
      <rect
        x={column.x + 1}
        y={placed.totals.top + 2}
        width={placed.cell.width - 2}
        height={placed.totals.height - 4}
        className="map-hit"
      />
      <text transform={`translate(${middle + 3} ${placed.totals.top - 7}) rotate(-${slant})`} className={linked ? "map-link" : undefined}>
        {lines.map((words, line) => (
          <tspan key={words} x="0" y={(line - lines.length + 1) * labelLine}>
            {words}
          </tspan>
        ))}
      </text>
      <text x={middle} y={placed.totals.top + 20} className="map-column-total">
        {head.all}
      </text>
    </Part>
  );
}

function RowHead({ row, placed, hrefOf }: { row: PlacedRow; placed: PlacedMap; hrefOf: ((query: Query) => string) | null }) {
  const { head, lines } = row;
  const linked = head.all > 0 && hrefOf !== null;
  const middle = row.y + placed.cell.height / 2;
  const first = middle - ((lines.length - 1) * labelLine) / 2 + 5;
  return (
    <Part href={linked ? hrefOf(head.query) : null} label={headWords(head)}>
      <rect x="1" y={row.y + 2} width={placed.left - 4} height={placed.cell.height - 4} className="map-hit" />
      <text className={[linked ? "map-link" : "", head.term.isSum ? "map-sum" : ""].filter(Boolean).join(" ") || undefined}>
        {lines.map((words, line) => (
          <tspan key={words} x={row.x} y={first + line * labelLine}>
            {words}
          </tspan>
        ))}
      </text>
      <text x={placed.totals.right} y={middle + 5} className="map-total">
        {head.all}
      </text>
    </Part>
  );
}

/** Thin lines under the rows. */
function Grid({ placed }: { placed: PlacedMap }) {
  return <path d={placed.rows.map((row) => `M0 ${row.y}H${placed.right}`).join("")} className="map-line" />;
}

/** All empty cells: one path for each kind, and the signs. */
function Empties({ placed, prefix }: { placed: PlacedMap; prefix: string }) {
  const { width, height } = placed.cell;
  const at = (kind: KindOfEmpty) =>
    placed.rows.flatMap((row) =>
      row.cells.flatMap((cell, x) => (cell.empty === kind ? [{ cell, x: (placed.columns[x] as PlacedColumn).x, y: row.y }] : [])),
    );
  const fields = (cells: readonly { x: number; y: number }[]) =>
    cells.map(({ x, y }) => `M${x + 2} ${y + 2}h${width - 4}v${height - 4}h${4 - width}z`).join("");
  const halos = (cells: readonly { x: number; y: number }[], half: number) =>
    cells.map(({ x, y }) => `M${x + width / 2 - half} ${y + height / 2 - 9}h${2 * half}v18h${-2 * half}z`).join("");
  const [none, undecided, unlooked, never] = [at("none-found"), at("undecided"), at("not-looked-for"), at("not-applicable")];
  return (
    <>
      <path d={halos(none, 10)} className="map-none-found" />
      <path d={fields(undecided)} fill={`url(#${prefix}-undecided)`} />
      <path d={halos(undecided, 17)} className="map-halo" />
      <path d={fields(unlooked)} fill={`url(#${prefix}-not-looked-for)`} />
      <path d={halos(unlooked, 8)} className="map-halo" />
      <path d={fields(never)} className="map-not-applicable" />
      {placed.rows.map((row) => (
        <Signs key={row.head.term.id} row={row} placed={placed} />
      ))}
    </>
  );
}

/** The signs of a row's empty cells. Equal single letters of a row are one text with a place for each. */
function Signs({ row, placed }: { row: PlacedRow; placed: PlacedMap }) {
  const y = row.y + placed.cell.height / 2;
  const middles = placed.columns.map((column) => column.x + placed.cell.width / 2);
  const at = (kinds: readonly (KindOfEmpty | null)[]) => middles.filter((_, x) => kinds.includes(row.cells[x]?.empty ?? null));
  const zeros = at(["none-found", "not-looked-for", "none-missing"]);
  return (
    <>
      {zeros.length > 0 ? (
        <text x={zeros.join(" ")} y={y + 4.8} className="map-none">
          {"0".repeat(zeros.length)}
        </text>
      ) : null}
      {row.cells.map((cell, x) =>
        cell.empty === "undecided" || cell.empty === "not-applicable" ? (
          <text key={(placed.columns[x] as PlacedColumn).head.term.id} x={middles[x]} y={y + 4} className="map-none map-small">
            {cell.empty === "undecided" ? undecidedSign(cell) : "n/a"}
          </text>
        ) : null,
      )}
    </>
  );
}

/** How a cell without a study is printed to which some may belong: "0 +2?". */
export function undecidedSign(cell: MapCell): string {
  return `0 +${undecidedNumber(cell)}?`;
}
