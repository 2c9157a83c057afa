import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { paramsOf } from "@/lib/catalogue/asking/read-list";
import type { Problem } from "@/lib/catalogue/facets/query";
import type { ReadingFinding } from "@/lib/evidence/schema/second-reading";
import { findingOutcome } from "@/lib/evidence/schema/vocabularies/second-reading";

/** What the address of the second reading asks for: one outcome, or all; and what of it cannot be used. */
export function readOutcome(given: SearchParams): { outcome: ReadingFinding["outcome"] | null; problems: Problem[] } {
  const asked = [...paramsOf(given)];
  const known = asked.flatMap(([parameter, value]) => (parameter === "outcome" ? findingOutcome.ids.filter((id) => id === value) : []));
  const [outcome = null] = known;
  const problems = asked
    .filter(([parameter, value]) => parameter !== "outcome" || value !== outcome)
    .map(([parameter, value]) =>
      parameter === "outcome"
        ? { parameter, value, message: `“${value}” is not an outcome, or not the only one.`, accepts: [...findingOutcome.ids] }
        : { parameter, value, message: "is not a parameter of this page.", accepts: ["outcome"] },
    );
  return { outcome, problems };
}
