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
  { id: "secondary", label: "Secondary summary read", definition: "Compared with somebody else's summary of the paper." },
  { id: "title", label: "Title only", definition: "Compared with the title; a title is not the paper." },
  { id: "text", label: "The review's own text", definition: "Shown by the review's text alone." },
  { id: "registry", label: "Registry excerpt read", definition: "Compared with a page of the registry or a copy of one." },
]);

/** Part of the literature a record comes from. */
export const corpus = defineVocabulary("corpus", [
  { id: "review", label: "In the review", definition: "The base review lists or cites it." },
  { id: "outside-review", label: "Not in the review", definition: "The base review does not list it." },
]);

/** Kind of publication. */
export const publicationKind = defineVocabulary("publication kind", [
  { id: "journal-article", label: "Journal article", definition: "An article in a journal." },
  { id: "book-chapter", label: "Book chapter", definition: "A chapter of a book." },
  { id: "online-book", label: "Online book", definition: "A book published online." },
  { id: "preprint", label: "Preprint", definition: "Posted before peer review." },
]);
