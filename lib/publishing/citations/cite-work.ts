import { factValue } from "../../evidence/schema/fact.ts";
import type { PlaceInJournal } from "../../evidence/schema/publication.ts";
import type { Reference } from "../../evidence/schema/reference.ts";
import type { Study } from "../../evidence/schema/study.ts";
import type { Trial } from "../../evidence/schema/trial.ts";
import { registry, trialStatus } from "../../evidence/schema/vocabularies/trial.ts";
import { noticeSentence } from "../../evidence/words/notice-words.ts";
import { registryAddress, sourceAddress } from "../../evidence/words/source-address.ts";
import { studyName } from "../../evidence/words/study-name.ts";
import { authorNames } from "./author-names.ts";
import { type CslItem, cslDate } from "./csl-item.ts";

/** The parts of a citation that say what is cited, without its id and without our note. */
export type CitedWork = Omit<CslItem, "id" | "note"> & {
  /** What a reader of the citation should know of it, in sentences. */
  readonly remarks: readonly string[];
};

const types = {
  "journal-article": "article-journal",
  "book-chapter": "chapter",
  "online-book": "chapter",
  preprint: "article",
} as const;

/** An entry of the review's reference list, as it is printed there. */
export function workOfReference(reference: Reference): CitedWork {
  return {
    type: types[reference.kind],
    title: reference.title,
    author: authorNames(reference.authors),
    ...(reference.editors ? { editor: authorNames(reference.editors) } : {}),
    // Styles write "[Internet]" themselves.
    ...(reference.containerTitle ? { "container-title": reference.containerTitle.replace(/ \[Internet\]$/, "") } : {}),
    // A bracket behind a publisher is the curators' remark, not its name.
    ...(reference.publisher ? { publisher: reference.publisher.replace(/ \(.*\)$/, "") } : {}),
    ...(reference.place ? { "publisher-place": reference.place } : {}),
    issued: cslDate(String(reference.year)),
    ...placeOf({ ...reference, issue: null }),
    ...identifiers(reference.doi, reference.pmid, null, reference.url),
    remarks: [
      `As printed in the base review, reference ${reference.n}.`,
      ...(reference.duplicateOf === null ? [] : [`The same work as reference ${reference.duplicateOf}.`]),
    ],
  };
}

/**
 * The paper of a study, by what was read of it: title, first author, year, journal with volume, issue and pages, identifiers. What
 * was not read of the paper is as the review prints it, where it lists the paper, authors after the first among it; else it is left
 * out. A title that was not read is the study's label in brackets, as styles ask for works without a title.
 */
export function workOfStudy(study: Study, reference: Reference | null): CitedWork {
  const printed = reference ? authorNames(reference.authors) : [];
  const first = study.firstAuthor === null ? printed.slice(0, 1) : authorNames(study.firstAuthor);
  const author = [...first, ...printed.slice(1)];
  const container = study.journal ?? reference?.containerTitle ?? null;
  const year = study.year ?? reference?.year ?? null;
  return {
    type: reference ? types[reference.kind] : container === null ? "document" : "article-journal",
    title: study.title ?? reference?.title ?? `[${studyName(study)}]`,
    ...(author.length > 0 ? { author } : {}),
    ...(reference?.editors ? { editor: authorNames(reference.editors) } : {}),
    ...(container === null ? {} : { "container-title": container }),
    ...(year === null ? {} : { issued: cslDate(String(year)) }),
    ...placeOf({
      volume: study.volume ?? reference?.volume ?? null,
      issue: study.issue,
      pages: study.pages ?? reference?.pages ?? null,
    }),
    ...identifiers(study.doi ?? reference?.doi ?? null, study.pmid ?? reference?.pmid ?? null, study.pmcid, null),
    remarks: [...study.notices.map(noticeSentence), remarkOn(study, reference)],
  };
}

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What of a citation was read of the paper, said where it was not all. */
function remarkOn(study: Study, reference: Reference | null): string {
  if (reference) {
    const printed = (["volume", "pages"] as const).filter((part) => study[part] === null && reference[part]);
    return `${listed.format(["Authors after the first", ...printed])} as printed in the base review, reference ${reference.n}.`;
  }
  const gaps = [
    ...(study.title === null ? ["title"] : []),
    study.firstAuthor === null ? "authors" : "authors after the first",
    ...(study.year === null ? ["year"] : []),
    ...(study.journal === null ? ["journal"] : []),
    ...(study.volume === null && study.issue === null ? ["volume"] : []),
    ...(study.pages === null ? ["pages"] : []),
  ];
  return `Not read: ${gaps.join(", ")}.`;
}

/** A trial's record in its registry: a page, read on the day of the snapshot where that is known. It is no publication. */
export function pageOfTrial(trial: Trial): CitedWork {
  const posted = factValue(trial.firstPosted);
  const sponsor = factValue(trial.sponsor);
  const title = factValue(trial.officialTitle) ?? factValue(trial.briefTitle);
  return {
    type: "webpage",
    title: title ?? `[Registered trial ${trial.id}]`,
    ...(sponsor === undefined ? {} : { author: [{ literal: sponsor }] }),
    "container-title": registry.term(trial.registry).label,
    number: trial.id,
    ...(posted === undefined ? {} : { issued: cslDate(posted) }),
    ...(trial.status.snapshotDate === null ? {} : { accessed: cslDate(trial.status.snapshotDate) }),
    URL: registryAddress(trial.registry, trial.id),
    remarks: [
      `Registered trial ${trial.id}; the record in the registry, not a publication.`,
      ...(title === undefined ? ["Title not read."] : []),
      `Registry status as read: ${trialStatus.term(trial.status.registry).label.toLowerCase()}${
        trial.status.snapshotDate === null ? ", snapshot without a date" : `, snapshot of ${trial.status.snapshotDate}`
      }.`,
    ],
  };
}

function placeOf({ volume, issue, pages }: PlaceInJournal): Pick<CslItem, "volume" | "issue" | "page"> {
  return {
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    // CSL joins pages with a hyphen and lets each style print its dash.
    ...(pages ? { page: pages.replace(/\s*[–—]\s*/g, "-") } : {}),
  };
}

function identifiers(
  doi: string | null,
  pmid: string | null,
  pmcid: string | null,
  url: string | null,
): Pick<CslItem, "DOI" | "PMID" | "PMCID" | "URL"> {
  const page = url ?? (doi ? null : pmcid ? sourceAddress.pubmedCentral(pmcid) : pmid ? sourceAddress.pubmed(pmid) : null);
  return {
    ...(doi ? { DOI: doi } : {}),
    ...(pmid ? { PMID: pmid } : {}),
    ...(pmcid ? { PMCID: pmcid } : {}),
    // A DOI is an address already; a second one beside it would be printed twice.
    ...(page && !page.startsWith("https://doi.org/") ? { URL: page } : {}),
  };
}
