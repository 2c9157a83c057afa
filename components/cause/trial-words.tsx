import Link from "next/link";
import type { NamingTrial } from "@/lib/catalogue/collections/cause-numbers";
import { causeStance } from "@/lib/evidence/schema/vocabularies/cause";

/** The trials whose eligibility names a cause, each with what it says of men with it and the entries that say so. */
export function TrialWords({ trials }: { trials: readonly NamingTrial[] }) {
  if (trials.length === 0) return null;
  return (
    <ul className="entries">
      {trials.map(({ trial, stance, words }) => (
        <li key={trial}>
          <Link href={`/trials/${trial}`} prefetch={false}>
            {trial}
          </Link>{" "}
          {causeStance.term(stance).label}
          <span className="cell-note">{words.map((entry) => `“${entry}”`).join(" · ")}</span>
        </li>
      ))}
    </ul>
  );
}
