import type { CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { Card } from "./card.ts";

/** Numbers of records of a kind: how many there are, and where they come from or what they are. */
export interface SiteNumber {
  readonly number: number;
  readonly label: string;
  readonly note: string;
}

/** What the numbers of the site's card count, where the list tells no parts of it. */
export const siteNotes: Partial<Readonly<Record<CollectionName, string>>> = {
  claims: "of the base review, with their lines",
  "cell-sources": "and products that it discusses",
  mechanisms: "that it states, labels or cites",
  references: "in its list",
};

/** The card of every page that has none of its own. */
export function siteCard(numbers: readonly SiteNumber[], release: string): Card {
  return {
    kicker: "NOA evidence explorer",
    title: "Cell therapy of non-obstructive azoospermia: what was studied, what was found, and what was not read",
    ledes: ["Each fact one click from the page that it was read on"],
    body: { kind: "numbers", numbers },
    release,
  };
}
