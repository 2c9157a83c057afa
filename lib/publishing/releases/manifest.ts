import { z } from "zod";
import { Release } from "../../evidence/schema/release.ts";

/** A file of a release. */
export const ReleaseFile = z.strictObject({
  path: z
    .string()
    .regex(/^(tables\/)?[A-Za-z0-9._-]+$/)
    .describe("Name below the release's folder and its address."),
  about: z.string().min(1).describe("What it is, in a sentence."),
  type: z.string().min(1).describe("Media type."),
  table: z.string().nullable().describe("The table that it holds; null for a file that is no table."),
  rows: z.number().int().nullable().describe("How many rows the table has."),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ReleaseFile = z.output<typeof ReleaseFile>;

/** What a release is and holds, written beside it. Pages that tell of releases read this and none of the files. */
export const Manifest = z.strictObject({
  ...Release.shape,
  dataHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 over the names and contents of the data files: two catalogues of the same data have the same."),
  previous: z.string().nullable().describe("The release that the changes are told against; null for the first."),
  changes: z
    .strictObject({ added: z.number().int(), removed: z.number().int(), changed: z.number().int() })
    .nullable()
    .describe("How many records were added, removed and changed; null for the first release."),
  counts: z.record(z.string(), z.number().int()).describe("How many records there are of each kind."),
  files: z.array(ReleaseFile).describe("All files but this one and SHA256SUMS, which would have to name themselves."),
});
export type Manifest = z.output<typeof Manifest>;

/** The two files of a release that its manifest cannot name. */
export const manifestFile = "manifest.json";
export const checksumFile = "SHA256SUMS";
