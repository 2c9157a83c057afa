import type { DeclaredFact } from "@/lib/catalogue/facts/declared-fact";
import { trialFacts } from "@/lib/catalogue/facts/trial-facts";
import { factValue } from "@/lib/evidence/schema/fact";
import type { Trial } from "@/lib/evidence/schema/trial";
import { registry } from "@/lib/evidence/schema/vocabularies/trial";
import { registryAddress } from "@/lib/evidence/words/source-address";
import { MissingWords } from "./fact-list";
import { KeyFacts } from "./key-facts";

const declared = new Map<string, DeclaredFact<Trial>>(
  Object.values(trialFacts).flatMap((facts) => facts.map((one) => [one.id, one] as const)),
);
const pick = (id: string) => {
  const found = declared.get(id);
  if (!found) throw new Error(`"${id}" is no fact of a trial`);
  return found;
};

/** What a patient or the one who refers him asks first: who can join, where, what is given, and whom to ask. */
export function TrialKeyFacts({ trial, names }: { trial: Trial; names: ReadonlyMap<string, string> }) {
  const place = [factValue(trial.site), factValue(trial.city)].filter(Boolean).join(", ");
  const ages = [factValue(trial.eligibility.minimumAge), factValue(trial.eligibility.maximumAge)];
  return (
    <KeyFacts
      label="Key facts"
      record={trial}
      names={names}
      facts={[
        { ...pick("condition"), alone: "Who can join" },
        {
          id: "ages",
          label: "Ages",
          value: ages.some(Boolean) ? ages.map((age) => age ?? "no limit read").join(" to ") : <MissingWords reason="not-read" />,
        },
        pick("source"),
        pick("intervention"),
        pick("country"),
        { id: "place", label: "Place", value: place || <MissingWords reason="not-read" /> },
        pick("arms"),
        pick("enrolment"),
        pick("phase"),
        pick("start"),
        pick("completion"),
        {
          id: "ask",
          label: "Whom to ask",
          value: <a href={registryAddress(trial.registry, trial.id)}>contacts at {registry.term(trial.registry).label}</a>,
        },
      ]}
    />
  );
}
