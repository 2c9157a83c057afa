import { CatalogueUnavailable, isCatalogueUnavailable } from "./catalogue-unavailable.ts";

/** Any failure to read the open database, as one sentence. */
export function explain(error: unknown): CatalogueUnavailable {
  if (isCatalogueUnavailable(error)) return error;
  const text = String((error as Error).message ?? error);
  if (/locked|busy|timed? ?out/i.test(text))
    return new CatalogueUnavailable("The catalogue's database is locked by another program; close that program and try again.", {
      cause: error,
    });
  if (/no such table|no such column|does not exist/i.test(text))
    return new CatalogueUnavailable("The catalogue's database is of another program or version; run `npm run db:build` to make it anew.", {
      cause: error,
    });
  return new CatalogueUnavailable("The catalogue's database is damaged; run `npm run db:build` to make it anew.", { cause: error });
}
