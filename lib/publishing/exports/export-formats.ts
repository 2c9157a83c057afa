import type { CslItem } from "../citations/csl-item.ts";
import type { ReferenceStyle } from "../citations/write-references.ts";
import type { CsvColumn, ExportedRecord } from "./csv-columns.ts";
import type { Ending } from "./export-offers.ts";
import { writeCsv } from "./write-csv.ts";

/** Some of the records of a file, in its order. */
export interface Batch {
  readonly rows: readonly ExportedRecord[];
  readonly citations: readonly CslItem[];
  /** How many records stand in the file before these. */
  readonly before: number;
}

/** What a file tells of itself besides its records. */
export interface FileAbout {
  readonly release: string;
  readonly collection: string;
  readonly query: string;
  readonly sentence: string;
  readonly matched: number;
  readonly columns: readonly CsvColumn[];
}

/**
 * A form in which records leave the site. Written piece by piece, so that a long list is never held whole; what writes citations is loaded
 * by the formats that need it, because it takes longer to load than a list to answer.
 */
export interface ExportFormat {
  readonly type: string;
  readonly start: (about: FileAbout) => string;
  readonly write: (batch: Batch, about: FileAbout) => Promise<string>;
  readonly end: string;
}

/** How each format is written, by its ending. */
export const exportFormats: Readonly<Record<Ending, ExportFormat>> = {
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    start: ({ columns }) => writeCsv(columns, [], "first"),
    write: async ({ rows }, { columns }) => writeCsv(columns, rows, "later"),
    end: "",
  },
  json: {
    type: "application/json; charset=utf-8",
    start: ({ columns: _columns, ...about }) => `${JSON.stringify(about).slice(0, -1)},"items":[`,
    write: async ({ rows, before }) => rows.map((row, at) => `${before + at > 0 ? "," : ""}\n${JSON.stringify(row.item)}`).join(""),
    end: "\n]}\n",
  },
  ris: {
    type: "application/x-research-info-systems; charset=utf-8",
    start: () => "",
    write: async ({ citations }) => (await import("../citations/write-ris.ts")).writeRis(citations),
    end: "",
  },
  bib: {
    type: "application/x-bibtex; charset=utf-8",
    start: () => "",
    write: async ({ citations }) => (await import("../citations/write-bibtex.ts")).writeBibtex(citations),
    end: "",
  },
  "csl.json": {
    type: "application/vnd.citationstyles.csl+json; charset=utf-8",
    start: () => "[",
    write: async ({ citations, before }) => citations.map((item, at) => `${before + at > 0 ? "," : ""}\n${JSON.stringify(item)}`).join(""),
    end: "\n]\n",
  },
  "vancouver.txt": references("vancouver"),
  "apa.txt": references("apa"),
};

export function isEnding(ending: string): ending is Ending {
  return Object.hasOwn(exportFormats, ending);
}

function references(style: ReferenceStyle): ExportFormat {
  return {
    type: "text/plain; charset=utf-8",
    start: () => "",
    write: async ({ citations, before }) =>
      (await import("../citations/write-references.ts"))
        .writeReferences(citations, style)
        .map((text, at) => `${style === "vancouver" ? `${before + at + 1}. ` : ""}${text}\n`)
        .join(""),
    end: "",
  };
}
