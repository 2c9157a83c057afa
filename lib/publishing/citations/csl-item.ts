/** A name as CSL has it: taken apart where that is certain, else as it is printed. */
export type CslName = { readonly family: string; readonly given?: string; readonly suffix?: string } | { readonly literal: string };

/** A date as precise as it is known: year, month and day, or fewer. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** The part of CSL-JSON (schema 1.0) that our citations use. What is not known is not there: nothing stands in its place. */
export interface CslItem {
  /** Stable across releases: collection and record id, such as `studies-guo-2021`. The key in BibTeX. */
  readonly id: string;
  readonly type: "article-journal" | "article" | "chapter" | "book" | "document" | "webpage" | "dataset";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** First and last page with a hyphen, or an article's number. */
  readonly page?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly number?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** A date of the catalogue (2014, 2014-01, 2014-01-22) as CSL has it. */
export function cslDate(date: string): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}
