/** A facet as the filter panel needs it: short, because it travels to the browser. */
export interface PanelFacet {
  readonly id: string;
  readonly label: string;
  readonly help: string | null;
  readonly group: string | null;
  /** Whether the reader has narrowed by it. */
  readonly chosen: boolean;
  /** What holds where the address says nothing. Lifting all choices of such a facet has to be said. */
  readonly standing: readonly string[] | null;
  readonly range: { readonly min: number; readonly max: number; readonly from: number | null; readonly to: number | null } | null;
  /** All choices, those that no record of the list has at the end. */
  readonly options: readonly PanelOption[];
}

export interface PanelOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  /** True for a choice under a broader one. */
  readonly narrower: boolean;
}

/** Choices of a filter that are seen before the others are asked for. */
const shownAtFirst = 7;

/** One filter: a named group of choices, or two numbers. `ticked` and `onTick` are the panel's: one state for all boxes. */
export function FilterFacet({
  facet,
  ticked,
  onTick,
  onLeave,
}: {
  facet: PanelFacet;
  ticked: ReadonlySet<string>;
  onTick: (facet: string, option: string, on: boolean) => void;
  onLeave: () => void;
}) {
  // One or two more are shown rather than folded. The fold stands before what it folds, not around it: a choice keeps its place when it is ticked,
  // so that the focus stays on it, and a ticked one is in sight though the others are folded (filters.css).
  const folds = facet.options.length > shownAtFirst + 2;
  const choice = (option: PanelOption) => (
    <label key={option.id} className={`choice${option.narrower ? " narrower" : ""}${option.count === 0 ? " none" : ""}`}>
      <input
        type="checkbox"
        name={facet.id}
        value={option.id}
        checked={ticked.has(`${facet.id} ${option.id}`)}
        onChange={(event) => onTick(facet.id, option.id, event.target.checked)}
      />
      <span>{option.label}</span>
      <span className="count">{option.count}</span>
    </label>
  );
  return (
    <fieldset className="facet">
      <legend>{facet.label}</legend>
      {facet.help ? <p className="facet-help">{facet.help}</p> : null}
      {facet.range ? <RangeFields id={facet.id} range={facet.range} onLeave={onLeave} /> : null}
      {facet.standing ? <input type="hidden" name={facet.id} value="any" /> : null}
      {facet.options.slice(0, folds ? shownAtFirst : undefined).map(choice)}
      {folds ? (
        <>
          <details className="more">
            <summary>
              <span className="show-all">Show all {facet.options.length}</span>
              <span className="show-less">Show the first {shownAtFirst} only</span>
              <span className="visually-hidden"> of {facet.label}</span>
            </summary>
          </details>
          {facet.options.slice(shownAtFirst).map(choice)}
        </>
      ) : null}
    </fieldset>
  );
}

function RangeFields({ id, range, onLeave }: { id: string; range: NonNullable<PanelFacet["range"]>; onLeave: () => void }) {
  return (
    <div className="range">
      {(["from", "to"] as const).map((end) => (
        <label key={`${end} ${range[end]}`}>
          {end}{" "}
          <input
            type="number"
            name={`${id}-${end}`}
            min={range.min}
            max={range.max}
            placeholder={String(end === "from" ? range.min : range.max)}
            defaultValue={range[end] ?? ""}
            inputMode="numeric"
            onBlur={(event) => event.target.value !== String(range[end] ?? "") && onLeave()}
          />
        </label>
      ))}
    </div>
  );
}
