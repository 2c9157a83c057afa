import type { RecordKind } from "../../evidence/records/record-kinds.ts";

/** What a kind of record is, in the words of the field dictionary. The schemas describe their fields; this describes the whole. */
interface KindMeaning {
  readonly title: string;
  readonly meaning: string;
}

/** The meaning of every kind of record. A new kind does not compile without one. */
export const kindMeanings: Readonly<Record<RecordKind, KindMeaning>> = {
  references: {
    title: "References",
    meaning: "An entry of the base review's reference list, as printed there. Identifiers are those the list prints.",
  },
  "cell-sources": {
    title: "Cell sources",
    meaning: "A cell source or product that the base review discusses, with what the review says of it.",
  },
  mechanisms: {
    title: "Mechanisms",
    meaning: "A way of acting, or a disease process, that the base review states, labels in a figure or only cites by title.",
  },
  studies: {
    title: "Studies",
    meaning: "A primary study: population, induction, intervention, comparators and outcomes, as far as it was read.",
  },
  trials: { title: "Trials", meaning: "A registered trial. Its status is a dated snapshot, never the present." },
  syntheses: {
    title: "Syntheses",
    meaning:
      "Another review of the literature: what it covers and concludes, as far as it was read. The note says where the base review cites it.",
  },
  claims: {
    title: "Claims",
    meaning: "One statement of the base review, with the citation that stands behind it. Says what the review says, not what is so.",
  },
  questions: { title: "Questions", meaning: "A question on which statements of the review take sides. No winner is picked." },
  glossary: { title: "Glossary", meaning: "A word or abbreviation explained for readers who are new to the field." },
  inconsistencies: {
    title: "Inconsistencies",
    meaning: "A place where the base review contradicts itself, or cites a work whose title does not fit the use made of it.",
  },
  causes: {
    title: "Causes",
    meaning: "A cause of non-obstructive azoospermia as the base review has it, from what it is to what is done and proposed for it.",
  },
  figures: {
    title: "Figures",
    meaning: "A figure: what it draws and what stands behind each arrow. Where things are put and how they look is not data.",
  },
  challenges: {
    title: "Challenges",
    meaning: "A difficulty that the base review states, and the studies, trials and syntheses that take it up. No verdict is given.",
  },
  prospects: { title: "Prospects", meaning: "Something the base review asks for or looks forward to, and what has become of it." },
  "reading-steps": {
    title: "Reading steps",
    meaning: "A step of the reading path for newcomers: a page long, every sentence with what it rests on.",
  },
};
