import { studyFacts } from "@/lib/catalogue/facts/study-facts";
import { questionOf } from "@/lib/evidence/lens/comparison-question";
import { numberTreated } from "@/lib/evidence/lens/number-treated";
import type { Study } from "@/lib/evidence/schema/study";
import { MissingWords } from "./fact-list";
import { KeyFacts } from "./key-facts";

const declared = new Map(Object.values(studyFacts).flatMap((facts) => facts.map((one) => [one.id, one] as const)));
const pick = (id: string) => {
  const found = declared.get(id);
  if (!found) throw new Error(`"${id}" is no fact of a study`);
  return found;
};

/** Who was given what, how much and when, and against whom: what a reader wants to know before the outcomes. */
export function StudyKeyFacts({ study, names }: { study: Study; names: ReadonlyMap<string, string> }) {
  return (
    <KeyFacts
      label="Key facts"
      record={study}
      names={names}
      facts={[
        pick("host"),
        pick("inducer"),
        pick("source"),
        { id: "n", label: "n treated", value: numberTreated(study) ?? <MissingWords reason="not-read" /> },
        pick("dose"),
        { ...pick("route"), alone: "Route" },
        pick("given"),
        pick("follow-up"),
        { id: "comparator", label: "Compared with", value: controlsOf(study) },
      ]}
    />
  );
}

/** Groups that tell whether treatment helps; where there is none, that says so. */
function controlsOf(study: Study): React.ReactNode {
  const labels = new Set(
    study.comparisons
      .filter((comparison) => questionOf(comparison, study.cohorts) === "helps")
      .map(({ against }) => study.cohorts.find(({ id }) => id === against)?.label),
  );
  return labels.size > 0 ? [...labels].join("; ") : <span className="missing">No untreated, vehicle or sham group in what was read</span>;
}
