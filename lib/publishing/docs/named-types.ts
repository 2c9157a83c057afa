import type { z } from "zod";
import { claimId } from "../../evidence/schema/cell-source.ts";
import { doi, partialDate, pmcid, pmid, referenceNumber, registryId, reviewLine, slug, year } from "../../evidence/schema/identifiers.ts";
import { Source } from "../../evidence/schema/source.ts";
import { allVocabularies } from "./all-vocabularies.ts";
import { linkTo } from "./markdown.ts";

/** A type that the dictionary explains once and names wherever it occurs. */
export interface NamedType {
  readonly name: string;
  readonly meaning: string;
  readonly schema: z.ZodType;
}

/** Identifiers, numbers and dates that have a form of their own. */
export const plainTypes: readonly NamedType[] = [
  { name: "slug", meaning: "A stable public id: lower-case words or numbers joined by hyphens, such as `bm-msc`.", schema: slug },
  { name: "DOI", meaning: "A Digital Object Identifier without the resolver's address, such as `10.1000/182`.", schema: doi },
  { name: "PMID", meaning: "A PubMed identifier: digits only, written as text.", schema: pmid },
  { name: "PMCID", meaning: "A PubMed Central identifier: PMC and digits.", schema: pmcid },
  {
    name: "registry number",
    meaning: "NCT and 8 digits, IRCT … N …, ISRCTN and 8 digits, or ChiCTR and 10 digits, in the registry's own spelling.",
    schema: registryId,
  },
  { name: "claim id", meaning: "C and three digits: a record in `claims/`.", schema: claimId },
  { name: "reference number", meaning: "Number in the base review's list, 1 to 109: a record in `references/`.", schema: referenceNumber },
  {
    name: "review line",
    meaning:
      "Line of the plain-text reading copy of the base review, 1 to 438. The copy is not distributed; the number says where to look.",
    schema: reviewLine,
  },
  { name: "year", meaning: "A whole number from 1900 to 2100.", schema: year },
  { name: "date", meaning: "As precise as its source: 2014, 2014-01 or 2014-01-22.", schema: partialDate },
];

const linkedTypes: readonly { name: string; schema: z.ZodType }[] = [{ name: "source", schema: Source }, ...allVocabularies];

/** How a schema is named in the column of types; null for one that is written out. A description added to a schema does not change its name. */
export function nameOfType(schema: z.core.$ZodType): string | null {
  const definition = schema._zod.def;
  const plain = plainTypes.find((type) => type.schema._zod.def === definition);
  if (plain) return plain.name;
  const linked = linkedTypes.find((type) => type.schema._zod.def === definition);
  return linked ? linkTo(linked.name) : null;
}
