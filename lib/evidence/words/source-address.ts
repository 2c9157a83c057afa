/** Addresses of places outside that the pages point to. */
export const sourceAddress = {
  dataLicence: "https://creativecommons.org/licenses/by/4.0/",
  doi: (doi: string) => `https://doi.org/${doi}`,
  pubmed: (pmid: string) => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  pubmedCentral: (pmcid: string) => `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
  pubmedTitle: (title: string) => `https://pubmed.ncbi.nlm.nih.gov/?term=${encodeURIComponent(`"${title}"[Title]`)}`,
  /** The editors' rule of prospective registration, and that the day of the first submission counts. */
  icmjeRegistration: "https://www.icmje.org/recommendations/browse/publishing-and-editorial-issues/clinical-trial-registration.html",
  /** What ClinicalTrials.gov says of the delay between the first submission and the first posting. */
  firstSubmitted: "https://www.clinicaltrials.gov/ct2/help/glossary/first-submitted-date",
} as const;

/** The page of a trial's own registry record. */
export function registryAddress(registry: string, id: string): string {
  switch (registry) {
    case "clinicaltrials-gov":
      return `https://clinicaltrials.gov/study/${id}`;
    case "isrctn":
      return `https://www.isrctn.com/${id}`;
    case "irct":
      return `https://irct.behdasht.gov.ir/search/result?query=${id}`;
    default:
      return `https://www.chictr.org.cn/searchprojEN.html?regno=${id}`;
  }
}

/** The host of an address, without "www.". */
export function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, "");
}
