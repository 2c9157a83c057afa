import type { QuantityGroup } from "../schema/quantity.ts";

/** A printed value with its spread and number: “8.2 ± 1.1 SD (n = 6)”. */
export function groupWords({ value, spread, spreadKind, n, events, total }: QuantityGroup): string {
  const kind = spreadKind === "sd" ? " SD" : spreadKind === "sem" ? " SEM" : spreadKind === "unstated" ? " (SD or SEM not said)" : "";
  const counted = events === null ? "" : total === null ? `${events}` : `${events} of ${total}`;
  const measured = value === null ? "" : `${value}${spread === null ? "" : ` ± ${spread}${kind}`}${n === null ? "" : ` (n = ${n})`}`;
  return counted || measured;
}
