import { inspect } from "node:util";
import { expect } from "vitest";
import { isCatalogueUnavailable } from "@/lib/catalogue/asking/catalogue-unavailable.ts";

/** Expects a failure that says itself in exactly one sentence, without paths, stack or SQL. */
export async function expectUnavailable(attempt: Promise<unknown>, words: RegExp = /./): Promise<void> {
  const outcome = await attempt.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!("error" in outcome)) throw new Error(`should be unavailable, and gives ${inspect(outcome.value, { depth: 1 }).slice(0, 300)}`);
  const { error } = outcome;
  if (!isCatalogueUnavailable(error)) throw new Error(`should be CatalogueUnavailable, and is ${String(error)}`, { cause: error });
  expect(error.message).toMatch(/^The catalogue's [^.\n]+\.$/);
  expect(error.message).not.toMatch(/SELECT|prisma\.|\/|SQLITE/);
  expect(error.message).toMatch(words);
}
