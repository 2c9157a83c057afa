import type { Thing } from "schema-dts";

/** A node of a page's linked data: a thing of schema.org, by its types and properties and no others. */
export type LinkedNode = Exclude<Thing, string>;

/** What linked data of a page needs to know of the site: where it is published, and the release it shows. */
export interface LinkedSite {
  /** Scheme and host without a slash at the end. */
  readonly site: string;
  readonly release: { readonly name: string; readonly date: string };
}

/** The name of the whole catalogue as a thing that pages and lists are parts of. */
export function catalogueId({ site }: LinkedSite): string {
  return `${site}/#catalogue`;
}

/**
 * Nodes as the text of a script element of the type `application/ld+json`. In a script only `<` could end it or open a comment; as
 * an escape it is the same JSON.
 */
export function linkedDataText(nodes: readonly LinkedNode[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}
