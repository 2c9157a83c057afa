import type { TrialItem } from "../../catalogue/collections/trial-item.ts";
import type { DomainEffect, DomainId } from "../../evidence/lens/domain-effect.ts";
import type { PeopleRow } from "../../evidence/lens/people-rows.ts";
import type { Gap } from "../evidence-map/gaps.ts";

/** A number and the list that has as many rows. */
export interface Counted {
  readonly number: number;
  readonly address: string;
}

/** How many studies go one way in an outcome domain, or have no direction in it. */
export interface Side extends Counted {
  readonly id: DomainEffect | "aside";
}

/** The studies that measured something of a domain, and the ways that they go; each study stands in one. */
export interface DomainDirections {
  readonly domain: DomainId;
  readonly measured: Counted;
  readonly sides: readonly Side[];
}

/** Studies that have something in common, with the ways that they go in the domains the front page shows. */
export interface Directions extends Counted {
  readonly id: string;
  readonly label: string;
  readonly domains: readonly DomainDirections[];
}

/** A cell source among those tried most. */
export interface TriedSource extends Directions {
  readonly trials: Counted;
}

/** What the front page answers. Each number is the number of rows of the list that its address opens. */
export interface FrontPage {
  readonly people: readonly PeopleRow[];
  /** Trials of platelet-rich plasma: like its reports, counted apart from those of cells. */
  readonly plasmaTrials: Counted;
  readonly animals: Counted & { readonly given: readonly Directions[] };
  readonly sources: readonly TriedSource[];
  readonly trials: Counted & { readonly open: Counted; readonly unverified: Counted; readonly items: readonly TrialItem[] };
  readonly gaps: readonly Gap[];
  readonly questions: number;
  /** How much of each study was read, from most to least; only what there is. */
  readonly read: readonly (Counted & { readonly id: string; readonly label: string })[];
  readonly studies: Counted;
}
