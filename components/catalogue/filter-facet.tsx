import { useState } from "react";

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

const shownAtFirst = 9;

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
  // A choice keeps its place when it is ticked, so that the focus stays on it; a folded one that the address ticks is unfolded.
  const top = facet.options.slice(0, shownAtFirst);
  const rest = facet.options.slice(shownAtFirst);
  const [unfolded] = useState(rest.some((option) => option.selected));
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
      {top.map(choice)}
      {rest.length > 0 ? (
        <details className="more" open={unfolded}>
          <summary>
            {rest.length} more<span className="visually-hidden"> of {facet.label}</span>
          </summary>
          {rest.map(choice)}
        </details>
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
