import { endings } from "./endings.mjs";

export type Ending = (typeof endings)[number];

/** A format as it is offered to readers. */
export interface ExportOffer {
  readonly ending: Ending;
  readonly label: string;
  /** What the file is good for, in one short clause. */
  readonly holds: string;
  /** Whether it is made of rows, or of citations, which a single record has too. */
  readonly of: "rows" | "citations";
}

const offers: Readonly<Record<Ending, Omit<ExportOffer, "ending">>> = {
  csv: { label: "CSV", holds: "a table for spreadsheets and statistics, labels and ids, one row a record", of: "rows" },
  json: { label: "JSON", holds: "the rows as the API has them", of: "rows" },
  ris: { label: "RIS", holds: "citations for EndNote, Zotero, Mendeley and screening tools", of: "citations" },
  bib: { label: "BibTeX", holds: "citations for LaTeX, in UTF-8", of: "citations" },
  "csl.json": { label: "CSL-JSON", holds: "citations for Pandoc, Zotero and programs", of: "citations" },
  "vancouver.txt": { label: "Vancouver", holds: "references written out, numbered in the order of the list", of: "citations" },
  "apa.txt": { label: "APA", holds: "references written out, in the order of the list", of: "citations" },
};

/** Every format, in the order in which they are offered. What is behind them is in `export-formats.ts`, which needs a server. */
export const exportOffers: readonly ExportOffer[] = endings.map((ending) => ({ ending, ...offers[ending] }));

export function offerOf(ending: Ending): ExportOffer {
  return { ending, ...offers[ending] };
}
