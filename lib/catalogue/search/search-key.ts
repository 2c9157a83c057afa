/**
 * An identifier as it is looked up: without the address of its resolver, the name of its scheme or case. Readers paste
 * "https://doi.org/10.1016/…", "PMID: 30410245", "nct02025270" and "[46]".
 */
export function searchKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(
      /^(?:dx\.)?doi\.org\/|^doi:?\s*|^pmid:?\s*|^pmcid:?\s*|^(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|^pmc\.ncbi\.nlm\.nih\.gov\/articles\//,
      "",
    )
    .replace(/^(?:www\.)?clinicaltrials\.gov\/(?:study|ct2\/show)\//, "")
    .replace(/[\s/.,;]+$/, "");
}
