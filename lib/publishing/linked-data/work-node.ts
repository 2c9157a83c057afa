import type { CreativeWork, Person, PropertyValue } from "schema-dts";
import { sourceAddress } from "../../evidence/words/source-address.ts";
import { others } from "../citations/author-names.ts";
import type { CitedWork } from "../citations/cite-work.ts";
import type { CslName } from "../citations/csl-item.ts";
import type { LinkedNode } from "./linked-data.ts";

const types = {
  "article-journal": "ScholarlyArticle",
  article: "ScholarlyArticle",
  chapter: "Chapter",
  book: "Book",
  document: "CreativeWork",
  webpage: "WebPage",
  dataset: "Dataset",
} as const;

/** The id of a work: its DOI, which is the same everywhere, else a name on the page that tells of it. */
export function workId(work: Pick<CitedWork, "DOI">, page: string): string {
  return work.DOI === undefined ? `${page}#work` : sourceAddress.doi(work.DOI);
}

/**
 * A publication, as far as it is known: what was not read has no property. Authors are those that are named, and a list that is cut
 * stays cut, because schema.org has no word for it. A title in brackets stands for one that was not read, and is none. What a work
 * stands in is called a periodical only where the review prints it as a journal.
 */
export function workNode(work: CitedWork, page: string, { inJournal }: { readonly inJournal: boolean }): LinkedNode {
  const authors = (work.author ?? []).filter((name) => !isOthers(name)).map(personOf);
  const container = work["container-title"];
  const [year] = work.issued?.["date-parts"][0] ?? [];
  const identifiers = [property("DOI", work.DOI), property("PMID", work.PMID), property("PMCID", work.PMCID)].flat();
  const same = [
    ...(work.PMID === undefined ? [] : [sourceAddress.pubmed(work.PMID)]),
    ...(work.PMCID === undefined ? [] : [sourceAddress.pubmedCentral(work.PMCID)]),
  ];
  return {
    "@type": types[work.type],
    "@id": workId(work, page),
    ...(isPlaceholder(work.title) ? {} : { name: work.title }),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(work.editor ? { editor: work.editor.filter((name) => !isOthers(name)).map(personOf) } : {}),
    ...(year === undefined ? {} : { datePublished: String(year) }),
    ...(container === undefined ? {} : { isPartOf: containerNode(container, work, inJournal) }),
    ...(work.page && work.type !== "webpage" && types[work.type] !== "CreativeWork" ? { pagination: work.page } : {}),
    ...(work.publisher ? { publisher: { "@type": "Organization" as const, name: work.publisher } } : {}),
    ...(identifiers.length > 0 ? { identifier: identifiers } : {}),
    ...(same.length > 0 ? { sameAs: same } : {}),
    ...(work.URL === undefined ? {} : { url: work.URL }),
  } as LinkedNode;
}

function containerNode(name: string, { volume, issue }: Pick<CitedWork, "volume" | "issue">, inJournal: boolean): CreativeWork {
  if (!inJournal) return { "@type": "CreativeWork", name };
  const periodical = { "@type": "Periodical", name } as const;
  const inVolume =
    volume === undefined ? periodical : ({ "@type": "PublicationVolume", volumeNumber: volume, isPartOf: periodical } as const);
  return issue === undefined ? inVolume : { "@type": "PublicationIssue", issueNumber: issue, isPartOf: inVolume };
}

/** Whether a title stands for one that was not read. */
export function isPlaceholder(title: string): boolean {
  return /^\[.*\]$/.test(title);
}

/** Whether a name stands for the rest of a list of authors that is cut. */
export function isOthers(name: CslName): boolean {
  return "literal" in name && name.literal === others.literal;
}

function personOf(name: CslName): Person {
  if ("literal" in name) return { "@type": "Person", name: name.literal };
  return {
    "@type": "Person",
    name: [name.given, name.family, name.suffix].filter(Boolean).join(" "),
    familyName: name.family,
    ...(name.given === undefined ? {} : { givenName: name.given }),
  };
}

function property(propertyID: string, value: string | undefined): PropertyValue[] {
  return value === undefined ? [] : [{ "@type": "PropertyValue", propertyID, value }];
}
