import type { CompareKind } from "@/lib/catalogue/compare/compare-kind";
import { PickBar } from "./pick-bar";

/** A record that can be picked. */
export interface PickOption {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

/** A form in which two to five records of a kind are ticked; its address is the comparison. */
export function PickForm({
  kind,
  label,
  groups,
  chosen,
}: {
  kind: CompareKind;
  label: string;
  groups: readonly { readonly label: string | null; readonly options: readonly PickOption[] }[];
  chosen: readonly string[];
}) {
  return (
    <form method="get" action="/compare" className="pick-form" aria-label={label}>
      {groups.map((group) => (
        <fieldset key={group.label ?? ""}>
          <legend className={group.label ? undefined : "visually-hidden"}>{group.label ?? label}</legend>
          {group.options.map((option) => (
            <label key={option.id}>
              <input type="checkbox" name={kind} value={option.id} data-name={option.name} defaultChecked={chosen.includes(option.id)} />
              <span>
                {option.name}
                {option.note ? <span className="cell-note">{option.note}</span> : null}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className="pick-bar">
        <PickBar kind={kind} />
      </p>
    </form>
  );
}
