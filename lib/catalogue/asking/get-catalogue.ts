import "server-only";
import { statSync } from "node:fs";
import { databaseFile } from "./database-file.ts";
import { type Catalogue, openCatalogue } from "./open-catalogue.ts";

interface Opened {
  readonly catalogue: Promise<Catalogue>;
  readonly identity: string;
  readonly triedAt: number;
  failed: boolean;
}

/** One open catalogue for the whole process, whichever bundle asks: pages, routes and the proxy share it. */
const shared = globalThis as typeof globalThis & { noaCatalogue?: Opened };

const retryAfterMilliseconds = 1_000;

/**
 * The catalogue this process serves from, opened once. A failure is remembered for a second, so that a broken file does not
 * cost every request an attempt, and then tried again, so that a mended one is found without a restart. In development a
 * newly compiled file is picked up at once.
 */
export function getCatalogue(): Promise<Catalogue> {
  const opened = shared.noaCatalogue;
  if (opened && !isStale(opened)) return opened.catalogue;
  const file = databaseFile();
  const attempt: Opened = { catalogue: openCatalogue(file), identity: identityOf(file), triedAt: Date.now(), failed: false };
  attempt.catalogue.catch(() => {
    attempt.failed = true;
  });
  shared.noaCatalogue = attempt;
  return attempt.catalogue;
}

function isStale(opened: Opened): boolean {
  if (opened.failed) return Date.now() - opened.triedAt > retryAfterMilliseconds;
  return process.env.NODE_ENV === "development" && identityOf(databaseFile()) !== opened.identity;
}

function identityOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : "";
}
