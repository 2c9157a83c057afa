import { collectionNamed, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import { pagedKinds } from "../../evidence/words/site-pages.ts";

/** The picture that other sites show with a link to a page, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Kinds of record that have a page each. */
export type PagedKind = keyof typeof pagedKinds;

/** What a card shows. */
export type CardSubject =
  | { readonly kind: "list"; readonly name: CollectionName; readonly search: string }
  | { readonly kind: "record"; readonly of: Exclude<PagedKind, "figures">; readonly id: string }
  | { readonly kind: "figure"; readonly id: string; readonly search: string }
  | { readonly kind: "map"; readonly search: string }
  | { readonly kind: "site" };

/** The figure that a page is built around, where that is not a figure's own page. */
const figuresOfPages: Readonly<Record<string, string>> = { "/causes": "figure-3" };

/** What of a list's address its card leaves out: it shows no row of any page. */
const ofRows = /^(?:sort|page|pageSize)=/;

/**
 * Which page has which card, from its canonical address: a list and the evidence map their own under the filters of the address, a
 * figure its drawing, a record its facts, every other page the site's.
 */
export function cardOf(address: string): CardSubject {
  const [path = "/", search = ""] = address.split("?");
  const [folder = "", id, ...rest] = path.slice(1).split("/");
  if (figuresOfPages[path]) return { kind: "figure", id: figuresOfPages[path], search };
  if (path === "/evidence-map") return { kind: "map", search };
  if (rest.length > 0) return { kind: "site" };
  if (id === undefined) {
    if (!isCollectionName(folder)) return { kind: "site" };
    const filters = search.split("&").filter((part) => !ofRows.test(part));
    return { kind: "list", name: folder, search: filters.join("&") };
  }
  const kind = kindIn(folder);
  if (kind === null) return { kind: "site" };
  return kind === "figures" ? { kind: "figure", id, search } : { kind: "record", of: kind, id };
}

/** Where a card is: the address of what it shows, below `/cards`, with an ending. */
export function cardAddress(subject: CardSubject): string {
  switch (subject.kind) {
    case "list":
      return withSearch(`/cards/${subject.name}.png`, subject.search);
    case "record":
      return `/cards/${pagedKinds[subject.of]}/${subject.id}.png`;
    case "figure":
      return withSearch(`/cards/figures/${subject.id}.png`, subject.search);
    case "map":
      return withSearch("/cards/evidence-map.png", subject.search);
    case "site":
      return "/cards/site.png";
  }
}

/** What the card at an address shows; null where there is none. The other way round of `cardAddress`. */
export function readCardAddress(parts: readonly string[], search: string): CardSubject | null {
  const path = parts.join("/");
  if (!path.endsWith(".png")) return null;
  const name = path.slice(0, -".png".length);
  const subject: CardSubject = name === "site" ? { kind: "site" } : cardOf(withSearch(`/${name}`, search));
  if (name !== "site" && (subject.kind === "site" || figuresOfPages[`/${name}`])) return null;
  // Records and the site are shown as they are; an address that asks for more of them asks for nothing that is there.
  return search !== "" && (subject.kind === "site" || subject.kind === "record") ? null : subject;
}

/** A card in words, for those who do not see it; `title` is the page's. */
export function cardWords(subject: CardSubject, title: string): string {
  switch (subject.kind) {
    case "list":
      return `${title}: how many ${collectionNamed(subject.name).noun.many} there are, and a count of them as bars.`;
    case "record":
      return `${title}: three facts, and how much was read of them.`;
    case "figure":
      return `${title}: the drawing, and how far the support of its arrows reaches.`;
    case "map":
      return `${title}: the rows and columns with the most studies, as a table.`;
    case "site":
      return "NOA evidence explorer: evidence on cell therapy of non-obstructive azoospermia, with the number of records of each kind.";
  }
}

function kindIn(folder: string): PagedKind | null {
  const kinds = Object.keys(pagedKinds) as PagedKind[];
  return kinds.find((kind) => pagedKinds[kind] === folder) ?? null;
}

function withSearch(path: string, search: string): string {
  return search ? `${path}?${search}` : path;
}
