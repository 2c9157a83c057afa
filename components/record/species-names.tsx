import { Fragment } from "react";
import { SpeciesName } from "./species-name";

/** Several species in a row, each with its Latin name. */
export function SpeciesNames({ ids }: { ids: readonly string[] }) {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {place > 0 ? ", " : ""}
      <SpeciesName id={id} />
    </Fragment>
  ));
}
