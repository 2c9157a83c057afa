import { shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { collectionNamed, collectionNames } from "../../catalogue/collections/all-collections.ts";
import type { Collection, CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { CollectionShape } from "../../catalogue/facets/facet-shape.ts";
import { type Query, readQuery, short } from "../../catalogue/facets/query.ts";
import type { Ending } from "../../publishing/exports/export-offers.ts";
import type { Given } from "./command.ts";
import { readTarget } from "./read-target.ts";
import { refuseProblems } from "./refuse-problems.ts";
import { WrongUse } from "./wrong-use.ts";

/** A question to a collection, as a command was asked it. */
export interface ListQuestion {
  readonly name: CollectionName;
  readonly collection: Collection;
  readonly shape: CollectionShape;
  readonly query: Query;
  /** The format, where an address of a file was given. */
  readonly ending: Ending | null;
  /** Whether a page of the list was asked for in so many words. */
  readonly paged: boolean;
}

/**
 * Reads the collection and its parameters, from options or from an address of a page, a file or the API, or from both. What cannot be
 * used is refused as by the API.
 */
export function readListQuestion(catalogue: Catalogue, { words, parameters }: Given, command: string): ListQuestion {
  const [target, extra] = words;
  if (target === undefined) throw new WrongUse(`noa ${command} needs a collection: ${collectionNames.join(", ")}.`);
  if (extra !== undefined)
    throw new WrongUse(
      `“${short(extra)}” stands behind the collection; a filter is written --<filter> <term>, and words to search for --q '<words>'.`,
    );
  const { name, ending, asked } = readTarget(target);
  for (const [parameter, value] of parameters) asked.append(parameter, value);
  const pinned = asked.get("release");
  if (pinned !== null && pinned !== catalogue.release.name)
    throw new WrongUse(
      `This is pinned to release ${short(pinned)}, and the catalogue here is of release ${catalogue.release.name} and no other.`,
    );
  asked.delete("release");
  const shape = shapeIn(catalogue, name);
  const { query, problems } = readQuery(shape, asked);
  refuseProblems(problems, `noa help list ${name}`);
  return {
    name,
    collection: collectionNamed(name) as unknown as Collection,
    shape,
    query,
    ending,
    paged: asked.has("page") || asked.has("pageSize"),
  };
}
