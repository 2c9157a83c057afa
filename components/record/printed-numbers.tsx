import { proportionInterval } from "@/lib/evidence/effects/proportion-interval";
import type { Comparison } from "@/lib/evidence/schema/comparison";
import type { QuantityGroup } from "@/lib/evidence/schema/quantity";
import type { Study } from "@/lib/evidence/schema/study";
import { groupWords } from "@/lib/evidence/words/group-words";
import { percentWords } from "@/lib/evidence/words/percent-words";

/**
 * The numbers printed for a comparison: those of its two groups, or of all groups where neither has one of its own. A count with its
 * total has its share and interval.
 */
export function PrintedNumbers({ study, comparison }: { study: Study; comparison: Comparison }) {
  const printed = study.quantities.filter((quantity) => quantity.comparisons.includes(comparison.id));
  if (printed.length === 0) return null;
  const compared = (groups: readonly QuantityGroup[]) => {
    const own = groups.filter(({ cohort }) => cohort === comparison.cohort || cohort === comparison.against);
    return own.length > 0 ? own : groups;
  };
  const labels = new Map(study.cohorts.map(({ id, label }) => [id, label]));
  return (
    <ul className="plain-list printed-numbers">
      {printed.flatMap((quantity) =>
        compared(quantity.groups).map((group) => (
          <li key={`${quantity.id} ${group.cohort} ${group.label}`} className="cell-note">
            {[labels.get(group.cohort), group.label].filter(Boolean).join(", ")}: {groupWords(group)}
            {quantity.unit && group.value !== null ? ` ${quantity.unit}` : ""}
            {intervalWords(group)}
          </li>
        )),
      )}
    </ul>
  );
}

function intervalWords({ events, total }: QuantityGroup): string {
  const found = proportionInterval(events, total);
  return "missing" in found
    ? ""
    : ` (${percentWords(found.share)} %, 95 % interval ${percentWords(found.lower)} to ${percentWords(found.upper)})`;
}
