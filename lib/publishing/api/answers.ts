import { z } from "zod";
import { collectionNames } from "../../catalogue/collections/all-collections.ts";
import { searchKinds } from "../../catalogue/search/search-kinds.ts";
import { derivedKindNames } from "../../evidence/records/derived-kinds.ts";
import { recordKindNames } from "../../evidence/records/record-kinds.ts";

/** A value that is only read, to the last part of it: what handlers give for a schema. */
type Frozen<T> = unknown extends T ? T : { readonly [K in keyof T]: Frozen<T[K]> };

const release = z.string().describe("Name of the data release that the answer is of.");
const anyKind = z.enum([...recordKindNames, ...derivedKindNames]).describe("Kind of the record.");

/** A list: what stands around its rows, which each collection describes itself. */
export const ListAnswer = z.object({
  release,
  collection: z.enum(collectionNames as [string, ...string[]]),
  query: z.string().describe("The question in its shortest form, as a query string; empty for the whole list."),
  pageUrl: z.string().describe("Path of the page that shows the same list."),
  total: z.int().describe("Records in the collection."),
  matched: z.int().describe("Records that match the question, on all its pages."),
  page: z.int().describe("The page given: the one asked for, or the last one where that lies beyond the end."),
  pageSize: z.int(),
  pages: z.int().describe("Number of pages; 1 where nothing matches."),
  items: z.array(z.unknown()).describe("The rows of this page, in the order asked for."),
  facets: z
    .array(
      z.object({
        id: z.string().describe("Name of the parameter."),
        label: z.string(),
        kind: z.enum(["term", "range"]),
        options: z.array(
          z.object({
            id: z.string().describe("The value that the parameter takes."),
            label: z.string(),
            count: z.int().describe("Records that would match with this option chosen and every other parameter as it is."),
            selected: z.boolean(),
            parent: z.string().nullable().describe("The broader option that includes it; null where there is none."),
          }),
        ),
      }),
    )
    .describe("What the list can be narrowed by. A facet of very many options is listed only where one of them is chosen."),
});
export type ListAnswer = Frozen<z.output<typeof ListAnswer>>;

/** A record whole: what stands around the record, which its kind describes itself. */
export const RecordAnswer = z.object({
  release,
  collection: z.enum(collectionNames as [string, ...string[]]),
  id: z.string(),
  url: z.string().describe("Path of the record's page."),
  record: z.unknown().describe("The record as it stands in the data, field by field."),
  links: z
    .array(z.object({ role: z.string().describe("The part that the named record plays."), kind: anyKind, id: z.string() }))
    .describe("The records that this one names."),
  linkedFrom: z
    .array(z.object({ role: z.string().describe("The part that this record plays there."), kind: anyKind, id: z.string() }))
    .describe("The records that name this one."),
});
export type RecordAnswer = Frozen<z.output<typeof RecordAnswer>>;

/** The answer to a search over all kinds. */
export const SearchResult = z.object({
  release,
  pageUrl: z.string().describe("Path of the page that shows the same search."),
  groups: z
    .array(
      z.object({
        kind: z.enum(searchKinds),
        matched: z.int().describe("Records of this kind that match."),
        hits: z.array(
          z.object({
            kind: z.enum(searchKinds),
            title: z.string(),
            note: z.string().describe("What stands under the title."),
            href: z.string().describe("Path of the record's page."),
          }),
        ),
      }),
    )
    .describe("The hits by kind, the kind with the best hit first."),
  pages: z
    .array(z.object({ title: z.string(), note: z.string(), href: z.string().describe("Path of the page.") }))
    .describe("Pages that are no records and answer what was asked; not counted in `matched`."),
  matched: z.int().describe("Records of all kinds that match."),
  corrected: z
    .array(z.object({ from: z.string(), to: z.string() }))
    .describe("Words that no record has, each with the one searched for in its place."),
  also: z.array(z.string()).describe("Words that stand for what was typed and were searched for as well."),
  partly: z.boolean().describe("Whether no record has everything that was asked for, so that those with the most of it are shown."),
  phrases: z.array(z.array(z.string())).describe("Every phrase that was searched for, as its words."),
});
export type SearchResult = Frozen<z.output<typeof SearchResult>>;

/** The health check's answer. */
export const Health = z.object({
  status: z.literal("ok"),
  release,
  date: z.string().describe("Day of the release."),
  dataHash: z.string().describe("SHA-256 of the data."),
  records: z.record(z.string(), z.int()).describe("Number of records of each kind."),
});
export type Health = Frozen<z.output<typeof Health>>;

/** An error, in the form of RFC 9457. */
export const ProblemAnswer = z.object({
  type: z.literal("about:blank"),
  title: z.string().describe("What kind of problem it is, in a few words that stay the same."),
  status: z.int().describe("The HTTP status."),
  detail: z.string().describe("What is wrong and what would be right, for people."),
  parameter: z.string().optional().describe("The first parameter that cannot be used."),
  problems: z
    .array(
      z.object({
        parameter: z.string(),
        value: z.string().describe("What was sent, shortened."),
        message: z.string(),
        accepts: z.array(z.string()).describe("What the parameter accepts; of an unknown one, the parameters there are."),
      }),
    )
    .optional()
    .describe("Every parameter that cannot be used."),
  release: z.string().optional().describe("The release held here, where another was asked for."),
});
