import type { CitedWork } from "../citations/cite-work.ts";
import type { CslName } from "../citations/csl-item.ts";
import { isOthers, isPlaceholder } from "./work-node.ts";

/**
 * A publication in the meta tags by which Zotero and Google Scholar save one (`citation_title` and its like, Highwire Press's names).
 * The same facts as in the files, and only those that are known: no tag stands for what was not read.
 */
export function citationTags(work: CitedWork): Record<string, string | string[]> {
  const authors = (work.author ?? []).filter((name) => !isOthers(name)).map(invertedName);
  const [firstPage, lastPage] = work.page?.split("-") ?? [];
  const journal = work["container-title"];
  const tags: Record<string, string | string[] | undefined> = {
    citation_title: isPlaceholder(work.title) ? undefined : work.title,
    citation_author: authors.length > 0 ? authors : undefined,
    citation_publication_date: work.issued?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("/"),
    ...(work.type === "chapter" ? { citation_inbook_title: journal } : { citation_journal_title: journal }),
    citation_volume: work.volume,
    citation_issue: work.issue,
    citation_firstpage: firstPage,
    citation_lastpage: lastPage,
    citation_publisher: work.publisher,
    citation_doi: work.DOI,
    citation_pmid: work.PMID,
    citation_pmcid: work.PMCID,
  };
  return Object.fromEntries(Object.entries(tags).filter((tag): tag is [string, string | string[]] => tag[1] !== undefined));
}

function invertedName(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(", ");
}
