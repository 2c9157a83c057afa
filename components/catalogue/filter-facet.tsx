"use client";

import { useEffect, useState } from "react";

/** A facet as the filter panel needs it: short keys, because the list of choices is long. */
export interface PanelFacet {
  readonly id: string;
  readonly label: string;
  readonly help: string | null;
  readonly group: string | null;
  readonly kind: "term" | "range";
  /** Whether the reader has narrowed by it. */
  readonly chosen: boolean;
  /** Sent beside the choices where lifting them all is not the same as saying nothing. */
  readonly lift: boolean;
  readonly range: { readonly min: number; readonly max: number; readonly from: number | null; readonly to: number | null } | null;
  readonly options: readonly PanelOption[];
}

export interface PanelOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  /** True for a choice under a broader one. */
  readonly narrower: boolean;
  /** True where no record of the whole list has it: listed, out of the way. */
  readonly unused: boolean;
}

const shownAtFirst = 9;

/** One filter: a named group of choices, or two numbers. */
export function FilterFacet({ facet, onChange }: { facet: PanelFacet; onChange: () => void }) {
  const used = facet.options.filter((option) => !option.unused || option.selected);
  const top = used.filter((option, place) => place < shownAtFirst || option.selected);
  const rest = facet.options.filter((option) => !top.includes(option));
  return (
    <fieldset className="facet">
      <legend>{facet.label}</legend>
      {facet.help ? <p className="facet-help">{facet.help}</p> : null}
      {facet.range ? (
        <YearRange facet={facet} range={facet.range} onChange={onChange} />
      ) : (
        <>
          {facet.lift ? (
            <input type="hidden" name={facet.id} value="any" disabled={facet.options.some((option) => option.selected)} />
          ) : null}
          {top.map((option) => (
            <Choice key={option.id} facet={facet} option={option} onChange={onChange} />
          ))}
          {rest.length > 0 ? (
            <details className="more">
              <summary>
                {rest.length} more<span className="visually-hidden"> choices of {facet.label}</span>
              </summary>
              {rest.map((option) => (
                <Choice key={option.id} facet={facet} option={option} onChange={onChange} />
              ))}
            </details>
          ) : null}
        </>
      )}
    </fieldset>
  );
}

function Choice({ facet, option, onChange }: { facet: PanelFacet; option: PanelOption; onChange: () => void }) {
  const [checked, setChecked] = useState(option.selected);
  const [send, setSend] = useState(false);
  useEffect(() => setChecked(option.selected), [option.selected]);
  // Sent after the tick is drawn, so that the form holds it.
  useEffect(() => {
    if (send) {
      setSend(false);
      onChange();
    }
  }, [send, onChange]);
  return (
    <label className={`choice${option.narrower ? " narrower" : ""}${option.count === 0 ? " none" : ""}`}>
      <input
        type="checkbox"
        name={facet.id}
        value={option.id}
        checked={checked}
        onChange={(event) => {
          setChecked(event.target.checked);
          setSend(true);
        }}
      />
      <span>{option.label}</span>
      <span className="count">{option.count}</span>
    </label>
  );
}

function YearRange({ facet, range, onChange }: { facet: PanelFacet; range: NonNullable<PanelFacet["range"]>; onChange: () => void }) {
  return (
    <div className="range">
      {(["from", "to"] as const).map((end) => (
        <label key={`${end} ${range[end]}`}>
          {end}{" "}
          <input
            type="number"
            name={`${facet.id}-${end}`}
            min={range.min}
            max={range.max}
            placeholder={String(end === "from" ? range.min : range.max)}
            defaultValue={range[end] ?? ""}
            inputMode="numeric"
            onBlur={(event) => event.target.value !== String(range[end] ?? "") && onChange()}
          />
        </label>
      ))}
    </div>
  );
}
