import { type Fact, factValue } from "../schema/fact.ts";
import { relation, species } from "../schema/vocabularies/study.ts";
import type { TermId } from "../schema/vocabulary.ts";

export type SpeciesId = TermId<typeof species>;
export type RelationId = TermId<typeof relation>;

/** How donor and host stand to each other. */
export type Pairing =
  | "same-individual"
  | "same-species"
  | "same-species-at-least"
  | "other-species"
  | "both-kinds"
  | "not-given"
  | "not-told";

/** What was read of donor and host; null where there is no value. */
export interface DonorAndHost {
  readonly donor: SpeciesId | null;
  readonly host: SpeciesId | null;
  readonly relation: RelationId | null;
  /** Whether something was put into a host at all. */
  readonly isGiven: boolean;
}

interface Rule {
  readonly pairing: Pairing;
  readonly when: (pair: DonorAndHost) => boolean;
  /** Why the rule answers as it does, as the end of a sentence that begins with the answer. */
  readonly because: string;
}

/**
 * The rules, in order: the first that fits answers. Species come before the word for the relation, because cells of one species
 * in another are xenogeneic whatever a table calls them; the terms are those of transplantation medicine.
 */
export const pairingRules: readonly Rule[] = [
  { pairing: "not-given", when: (pair) => !pair.isGiven, because: "nothing was put into an animal or a person" },
  {
    pairing: "other-species",
    when: ({ donor, host }) => donor !== null && host !== null && donor !== host,
    because: "donor and host are of different species",
  },
  { pairing: "other-species", when: (pair) => pair.relation === "xenogeneic", because: "the relation read is xenogeneic" },
  { pairing: "both-kinds", when: (pair) => pair.relation === "autologous-and-allogeneic", because: "it has arms of both kinds" },
  { pairing: "same-individual", when: (pair) => pair.relation === "autologous", because: "the relation read is autologous" },
  { pairing: "same-species", when: (pair) => pair.relation === "allogeneic", because: "the relation read is allogeneic" },
  {
    pairing: "same-species-at-least",
    when: ({ donor, host }) => donor !== null && donor === host,
    because: "donor and host are of one species, and whether of one animal was not read",
  },
  { pairing: "not-told", when: () => true, because: "what was read does not tell the donor" },
];

/** The answer in words. */
export const pairingWords: Readonly<Record<Pairing, string>> = {
  "same-individual": "The same animal",
  "same-species": "Another animal of the same species",
  "same-species-at-least": "The same species",
  "other-species": "Another species",
  "both-kinds": "The same animal in some arms, another of its species in others",
  "not-given": "No host",
  "not-told": "Cannot be told",
};

/**
 * Whether a child could be genetically related to the one who was treated, if sperm resulted. It hangs on whose germ cells the
 * sperm come from: given cells carry the donor's genes, the host's own carry the host's.
 */
export const childWords: Readonly<Record<Pairing, string>> = {
  "same-individual": "Yes, whether sperm come from the given cells or from the host’s own: both carry the host’s genes.",
  "same-species": "Only if sperm come from the host’s own germ cells; from given cells they would carry the donor’s genes.",
  "same-species-at-least": "From the host’s own germ cells, yes; from given cells only if these were the host’s own, which was not read.",
  "other-species": "Only if sperm come from the host’s own germ cells; given cells carry the genes of another species.",
  "both-kinds": "In the arms with the host’s own cells, yes; in the others only if sperm come from the host’s own germ cells.",
  "not-given": "Does not arise: no host was treated.",
  "not-told": "From the host’s own germ cells, yes; from given cells it depends on the donor, which was not read.",
};

/** For products without cells: nothing that is given can become sperm. */
export const childWithoutCells = "Yes: what was given holds no cells, so that sperm can only come from the host’s own germ cells.";

/** The answer of the first rule that fits. */
export function pairDonorAndHost(pair: DonorAndHost): { readonly pairing: Pairing; readonly because: string } {
  return pairingRules.find((rule) => rule.when(pair)) as Rule;
}

/** Donor and host as a record has them. A host that is not applicable means that nothing was given. */
export function donorAndHostOf(donor: Fact<SpeciesId>, host: Fact<SpeciesId>, between: Fact<RelationId>): DonorAndHost {
  return {
    donor: factValue(donor) ?? null,
    host: factValue(host) ?? null,
    relation: factValue(between) ?? null,
    isGiven: !("missing" in host && host.missing === "not-applicable"),
  };
}

/** A relation that the species rule out, in a sentence; null where they agree or where not all was read. */
export function contradictionIn({ donor, host, relation: between }: DonorAndHost): string | null {
  if (donor === null || host === null || between === null) return null;
  const name = (id: SpeciesId) => species.term(id).label.toLowerCase();
  if (donor !== host && between !== "xenogeneic")
    return `is ${relation.term(between).label.toLowerCase()}, but the donor is ${name(donor)} and the host ${name(host)}: that is xenogeneic`;
  if (donor === host && between === "xenogeneic") return `is xenogeneic, but donor and host are both ${name(host)}`;
  return null;
}
