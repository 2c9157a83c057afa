import { z } from "zod";

/** Where a paper was published, as its page gives it: the part of the record that a citation prints. Null: not read. */
export const publication = {
  journal: z.string().min(1).nullable().describe("Name of the journal alone. Null: not read."),
  volume: z.string().min(1).nullable().describe("Volume of the journal. Null: not read, or the journal has none."),
  issue: z.string().min(1).nullable().describe("Issue within the volume. Null: not read, or the volume has none."),
  pages: z.string().min(1).nullable().describe("First and last page, “1314-1319”, or the article's number. Null: not read."),
};

/** Where a paper stands in its journal. */
export interface PlaceInJournal {
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
}
