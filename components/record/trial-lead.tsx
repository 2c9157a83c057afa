import type { Trial } from "@/lib/evidence/schema/trial";
import { registry, trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import { registryAddress } from "@/lib/evidence/words/source-address";
import { statusToday } from "@/lib/evidence/words/status-today";
import { StatusMark } from "../mark/status-mark";

/** A trial's status with the day it was read, and the way to where its present status stands. */
export function TrialLead({ trial }: { trial: Trial }) {
  return (
    <>
      <p className="lede status">
        <StatusMark id={trial.status.registry} /> <strong>{trialStatus.term(trial.status.registry).label}</strong>
        <span>
          {trial.status.registry === "unknown"
            ? ` (last known: ${"value" in trial.status.lastKnown ? trialStatus.term(trial.status.lastKnown.value).label : "not read"})`
            : ""}
          , {snapshotWords(trial.status)}.
        </span>
      </p>
      <p>
        {statusToday[trial.status.registry]}{" "}
        <a href={registryAddress(trial.registry, trial.id)}>This trial at {registry.term(trial.registry).label}</a>, where its present
        status stands. A listing is not an endorsement.
      </p>
      {trial.recordRead ? null : (
        <p className="notice" role="note">
          The registry’s record was not read. {trial.identityBasis}
        </p>
      )}
    </>
  );
}
