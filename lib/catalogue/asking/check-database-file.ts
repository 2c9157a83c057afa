import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { CatalogueUnavailable } from "./catalogue-unavailable.ts";

const mend = "run `npm run db:build` to make it anew";

/**
 * Looks at a database file before it is opened: SQLite would make a missing one, and would find a cut-off one out only when
 * it reads the missing pages. The header's layout is in SQLite's file format, section 1.3.
 */
export function checkDatabaseFile(file: string): void {
  const { header, size } = readHeader(file);
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0")
    throw new CatalogueUnavailable(`The catalogue's database is not a database file; ${mend}.`);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (size < pageSize * header.readUInt32BE(28)) throw new CatalogueUnavailable(`The catalogue's database is cut off; ${mend}.`);
}

function readHeader(file: string): { header: Buffer; size: number } {
  let handle: number | undefined;
  try {
    handle = openSync(file, "r");
    const header = Buffer.alloc(100);
    readSync(handle, header, 0, 100, 0);
    return { header, size: fstatSync(handle).size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CatalogueUnavailable(
      code === "ENOENT" ? `The catalogue's database is missing; ${mend}.` : `The catalogue's database cannot be read (${code}); ${mend}.`,
    );
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
