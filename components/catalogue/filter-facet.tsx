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
  /** Choices that some record of the list has, or that are chosen. */
  readonly options: readonly PanelOption[];
  /** Choices that no record of the whole list has, by label. They can never show anything, and are named so that one knows. */
  readonly unused: readonly string[];
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
  noun,
  ticked,
  onTick,
  onLeave,
}: {
  facet: PanelFacet;
  noun: string;
  ticked: ReadonlySet<string>;
  onTick: (facet: string, option: string, on: boolean) => void;
  onLeave: () => void;
}) {
  const top = facet.options.filter((option, place) => place < shownAtFirst || option.selected);
  const rest = facet.options.filter((option) => !top.includes(option));
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
      {facet.standing ? (
        <input
          type="hidden"
          name={facet.id}
          value="any"
          disabled={facet.options.some((option) => ticked.has(`${facet.id} ${option.id}`))}
        />
      ) : null}
      {top.map(choice)}
      {rest.length > 0 || facet.unused.length > 0 ? (
        <details className="more">
          <summary>
            {rest.length + facet.unused.length} more<span className="visually-hidden"> of {facet.label}</span>
          </summary>
          {rest.map(choice)}
          {facet.unused.length > 0 ? (
            <p className="facet-help">
              0 {noun} of the whole list: {facet.unused.join(", ")}.
            </p>
          ) : null}
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
