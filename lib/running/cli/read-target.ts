import { collectionNames, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import { short } from "../../catalogue/facets/query.ts";
import { endings } from "../../publishing/exports/endings.mjs";
import type { Ending } from "../../publishing/exports/export-offers.ts";
import { didYouMean } from "./nearest-word.ts";
import { WrongUse } from "./wrong-use.ts";

/** Reads what list is meant: a collection’s name, or the address of its page, of a file of it or of the API, with the site’s name or without. */
export function readTarget(target: string): { name: CollectionName; ending: Ending | null; asked: URLSearchParams } {
  const base = "http://site.invalid/";
  const url = URL.canParse(target, base) ? new URL(target, base) : null;
  const path = (url?.pathname ?? target).replace(/^\/(api\/v1\/)?|\/$/g, "");
  const ending = endings.find((one) => path.endsWith(`.${one}`)) ?? null;
  const name = ending ? path.slice(0, -ending.length - 1) : path;
  if (!url || !isCollectionName(name))
    throw new WrongUse(
      `There is no collection “${short(target)}”.${didYouMean(name, collectionNames)} There are ${collectionNames.join(", ")}.`,
    );
  return { name, ending, asked: url.searchParams };
}
