import { cellSources } from "./cell-sources.ts";
import { claims } from "./claims.ts";
import type { Collection, CollectionName } from "./define-collection.ts";
import { discrepancies } from "./discrepancies.ts";
import { mechanisms } from "./mechanisms.ts";
import { references } from "./references.ts";
import { studies } from "./studies.ts";
import { trials } from "./trials.ts";

/** Every collection by name. Those that another counts (the cell sources count studies, trials and claims) come before it. */
export const allCollections = { studies, trials, claims, "cell-sources": cellSources, mechanisms, references, discrepancies } as const;

export const collectionNames = Object.keys(allCollections) as CollectionName[];

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(allCollections, name);
}

/** The definition of a collection, with its item type erased: for code that treats all collections alike. */
export function collectionNamed<K extends CollectionName>(name: K): Collection<K> {
  return allCollections[name] as unknown as Collection<K>;
}
