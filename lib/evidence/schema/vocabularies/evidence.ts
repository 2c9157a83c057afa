import { defineVocabulary } from "../vocabulary.ts";

/** How much of a page was read. The order is from most to least. */
export const readingLevel = defineVocabulary("reading level", [
  { id: "full-text", label: "Full text", definition: "The whole paper." },
  {
    id: "part",
    label: "Part of the paper",
    definition: "The abstract and a named part beyond it, such as figure legends or a supplement.",
  },
  { id: "abstract", label: "Abstract", definition: "The abstract, whole or cut off; the note says which." },
  { id: "excerpt", label: "Excerpt", definition: "Only the beginning of a page, such as a registry record or a copy of one." },
  { id: "secondary", label: "Secondary summary", definition: "Somebody else's summary of the paper, not the paper." },
  { id: "citation", label: "Citation only", definition: "Title, authors and bibliographic data. A title's claim is not an outcome." },
]);

/** What kind of page a source is. */
export const sourceKind = defineVocabulary("source kind", [
  {
    id: "paper",
    label: "Paper",
    definition: "A page of or about the publication: publisher, PubMed Central, an index or a library record.",
  },
  { id: "registry", label: "Registry", definition: "The trial registry's own site." },
  {
    id: "mirror",
    label: "Registry copy",
    definition: "An aggregator's or archive's copy of a registry record; it may be older than the record.",
  },
  {
    id: "other",
    label: "Other page",
    definition: "News, an institution's page or another page that is neither the paper nor the registry.",
  },
  {
    id: "review",
    label: "Base review",
    definition: "The base review: its text, its Table 1 or its reference list, by line of the reading copy.",
  },
]);

/** How firmly a citation in the review carries a statement. */
export const citationBasis = defineVocabulary("citation basis", [
  { id: "direct", label: "Cited directly", definition: "A bracketed citation closes the sentence or clause." },
  {
    id: "paragraph",
    label: "Cited in the paragraph",
    definition: "The citation stands later in the same paragraph, so that its cover is implied.",
  },
  { id: "none", label: "No citation", definition: "The review states it without a citation." },
]);

/** What a statement of the review is about. */
export const claimTopic = defineVocabulary("claim topic", [
  { id: "epidemiology", label: "Epidemiology", definition: "How common it is." },
  { id: "etiology", label: "Causes", definition: "What causes non-obstructive azoospermia." },
  { id: "treatment", label: "Treatment", definition: "What is or could be done." },
  { id: "cell-source", label: "Cell source", definition: "Properties of a cell source or product." },
  { id: "mechanism", label: "Mechanism", definition: "How a cell product acts." },
  { id: "safety", label: "Safety", definition: "Risks and harms." },
  { id: "ethics", label: "Ethics", definition: "Ethical and family questions." },
  { id: "clinical", label: "Clinical use", definition: "Use in patients." },
  { id: "future", label: "Future work", definition: "What should come next." },
]);

/** Side a claim takes on a contested question. */
export const stance = defineVocabulary("stance", [
  { id: "supports", label: "Supports", definition: "Speaks for a yes, or for the option that the note names." },
  { id: "contradicts", label: "Contradicts", definition: "Speaks for a no." },
  { id: "unclear", label: "Unclear", definition: "Takes no side, or both." },
]);

/** What a finding about the review rests on. */
export const findingBasis = defineVocabulary("basis of a finding", [
  { id: "abstract", label: "Abstract read", definition: "Compared with the paper's abstract; the full text may soften it." },
  { id: "secondary", label: "Secondary summary read", definition: "Compared with a secondary source's summary of the paper." },
  { id: "title", label: "Title only", definition: "Compared with the title; a title is not the paper." },
  { id: "text", label: "The review's own text", definition: "Shown by the review's text alone." },
  { id: "registry", label: "Registry excerpt read", definition: "Compared with a page of the registry or a copy of one." },
]);

/** Part of the literature a record comes from. */
export const corpus = defineVocabulary("corpus", [
  { id: "review", label: "In the review", definition: "The base review lists or cites it." },
  { id: "added-since", label: "Added since", definition: "The base review does not list it: newer than the review, or missed by it." },
]);

/** How another report stands to the study it is listed with. */
export const reportRelation = defineVocabulary("relation of reports", [
  {
    id: "same-data",
    label: "The same data",
    definition: "A preprint, a second paper or a copy of the same work; counted once, with this record.",
  },
  { id: "probably-same-data", label: "Probably the same data", definition: "Looks like the same work; not confirmed. Counted once." },
  {
    id: "related",
    label: "A related work",
    definition: "Other data by the same approach or group; not a record of the catalogue and not counted.",
  },
]);

/** What kind of synthesis a work is. */
export const synthesisKind = defineVocabulary("kind of synthesis", [
  { id: "meta-analysis", label: "Systematic review and meta-analysis", definition: "Searched by a stated method; results pooled." },
  { id: "systematic-review", label: "Systematic review", definition: "Searched by a stated method; results not pooled." },
  { id: "narrative-review", label: "Narrative review", definition: "Told without a stated method of search." },
]);

/** What syntheses are compared by. */
export const synthesisTopic = defineVocabulary("topic of a synthesis", [
  { id: "searched", label: "What was searched", definition: "Databases, years and kinds of work that it covers." },
  { id: "included", label: "What was included", definition: "Number and kind of studies." },
  { id: "effect", label: "Whether it works in animals", definition: "What it concludes of the effect in animals." },
  { id: "species", label: "Differences between species", definition: "Rats, mice, hamsters and others." },
  { id: "source", label: "Which cell source", definition: "What it says of cell sources against each other." },
  { id: "donor", label: "Own, same species or another", definition: "Donor and host." },
  { id: "site", label: "Where to inject", definition: "Delivery." },
  { id: "mechanism", label: "How it acts", definition: "Mechanisms it names." },
  { id: "people", label: "In people", definition: "What it says of trials and patients." },
  { id: "next", label: "What it asks for", definition: "Limits it names and what should come next." },
]);

/** Kind of publication. */
export const publicationKind = defineVocabulary("publication kind", [
  { id: "journal-article", label: "Journal article", definition: "An article in a journal." },
  { id: "book-chapter", label: "Book chapter", definition: "A chapter of a book." },
  { id: "online-book", label: "Online book", definition: "A book published online." },
  { id: "preprint", label: "Preprint", definition: "Posted before peer review." },
]);

/** What a journal can publish about a paper afterwards (COPE, NISO CREC). */
export const noticeKind = defineVocabulary("kind of notice", [
  { id: "retraction", label: "Retraction", definition: "The paper was withdrawn. It stays listed and is counted on no side." },
  { id: "expression-of-concern", label: "Expression of concern", definition: "The journal warns that the paper may not be reliable." },
  { id: "correction", label: "Correction", definition: "A corrigendum or erratum." },
]);
