import { z } from "zod";

/** Digital Object Identifier, lower or mixed case, without the resolver's address. Pattern after Crossref's recommendation. */
export const doi = z.string().regex(/^10\.\d{4,9}\/\S+$/, "is not a DOI; expected 10.nnnn/… without https://doi.org/");

/** PubMed identifier: digits only. */
export const pmid = z.string().regex(/^[1-9]\d{0,8}$/, "is not a PMID; expected digits only");

/** PubMed Central identifier. */
export const pmcid = z.string().regex(/^PMC\d+$/, "is not a PMCID; expected PMC and digits");

/** The number forms of the registries in the catalogue. */
export const registryPatterns = {
  "clinicaltrials-gov": /^NCT\d{8}$/,
  irct: /^IRCT\d+N\d+$/,
  isrctn: /^ISRCTN\d{8}$/,
  chictr: /^ChiCTR\d{10}$/,
} as const;

/** A trial's number in its registry, in the registry's own spelling. */
export const registryId = z
  .string()
  .refine(
    (id) => Object.values(registryPatterns).some((pattern) => pattern.test(id)),
    "is not a registry number; expected NCT + 8 digits, IRCT… N…, ISRCTN + 8 digits or ChiCTR + 10 digits",
  );

/** A stable public id of our own: lower-case words, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a slug; expected lower-case words joined by hyphens");

/** Four-digit year of publication or registration. */
export const year = z.number().int("must be a whole year").min(1900, "is before 1900").max(2100, "is after 2100");

/** A date as precise as its source: 2014, 2014-01 or 2014-01-22. Impossible dates such as 2014-02-30 are refused. */
export const partialDate = z
  .string()
  .refine(isPartialDate, "is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar");

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, y, m = "01", d = "01"] = match;
  const date = new Date(`${y}-${m}-${d}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${y}-${m}-${d}`);
}

/** Line of the plain-text reading copy of the base review (the copy is not distributed; the number says where to look). */
export const reviewLine = z.number().int().min(1).max(438);

/** Number of a reference in the base review's list. */
export const referenceNumber = z.number().int().min(1).max(109);
