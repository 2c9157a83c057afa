import type { Mechanism } from "../../evidence/schema/mechanism.ts";
import type { Study } from "../../evidence/schema/study.ts";

/** The catalogue's studies that the review cites for a mechanism. Being cited for it is not the same as showing it. */
export function studiesOfMechanism(mechanism: Pick<Mechanism, "references">, studies: readonly Study[]): Study[] {
  return studies.filter((study) => study.reference !== null && mechanism.references.includes(study.reference));
}
