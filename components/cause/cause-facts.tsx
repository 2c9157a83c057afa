import Link from "next/link";
import type { CauseNumbers, Counted } from "@/lib/catalogue/collections/cause-numbers";
import type { CollectionShape } from "@/lib/catalogue/facets/facet-shape";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { FactList, PlainRow } from "../record/fact-list";
import { TrialWords } from "./trial-words";

/** Studies in a model of a cause, and trials by what they say of it, those that name it in their words. Every number leads to its rows. */
export function CauseFacts({ numbers: { studies, trials } }: { numbers: Pick<CauseNumbers, "studies" | "trials"> }) {
  return (
    <>
      <FactList>
        <PlainRow label="Studies in a model of it">
          {studies ? (
            <>
              <CountLink shape={studies.shape} of={studies.all} />
              {studies.all.count > 0 ? (
                <>
                  {": "}
                  <Counts shape={studies.shape} of={studies.byCorpus} />
                </>
              ) : null}
              {studies.byInducer.length > 1 ? (
                <span className="cell-note">
                  By what was done: <Counts shape={studies.shape} of={studies.byInducer} />
                </span>
              ) : null}
            </>
          ) : (
            "No inducer of the catalogue is counted as a model of it."
          )}
        </PlainRow>
        <PlainRow
          label="Registered trials"
          note={`Of the ${trials.total} that the list of trials shows at first, as far as they were read.`}
        >
          <Counts shape={trials.shape} of={trials.byState} />
        </PlainRow>
      </FactList>
      <TrialWords trials={trials.naming} />
    </>
  );
}

function Counts({ shape, of }: { shape: CollectionShape; of: readonly Counted[] }) {
  return of.map((one, place) => (
    <span key={one.label}>
      {place > 0 ? "; " : ""}
      {one.label.toLowerCase()} <CountLink shape={shape} of={one} />
    </span>
  ));
}

function CountLink({ shape, of }: { shape: CollectionShape; of: Counted }) {
  if (of.count === 0) return "0";
  return (
    <Link href={listAddress(shape, of.query)} prefetch={false} aria-label={`${of.label}: ${of.count}`}>
      {of.count}
    </Link>
  );
}
