import type { Cohort } from "../schema/cohort.ts";
import type { Quantity } from "../schema/quantity.ts";
import { groupWords } from "./group-words.ts";

/** A printed result in a line: “Johnsen score: busulfan 3.2 ± 0.5 SD (n = 6), busulfan and cells 6.1 ± 0.4 SD (n = 6)”. */
export function quantityWords({ measure, unit, time, groups }: Quantity, cohorts: readonly Pick<Cohort, "id" | "label">[]): string {
  const labels = new Map(cohorts.map(({ id, label }) => [id, label]));
  const told = groups.map((group) => `${[labels.get(group.cohort), group.label].filter(Boolean).join(", ")} ${groupWords(group)}`);
  return `${measure}${time ? `, ${time}` : ""}${unit ? ` (${unit})` : ""}: ${told.join(", ")}`;
}
