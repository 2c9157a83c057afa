import type { region } from "../../evidence/schema/vocabularies/figure.ts";
import type { TermId } from "../../evidence/schema/vocabulary.ts";
import type { Point } from "./geometry.ts";

/** A place for a node: the middle of its shape, and where its label stands. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  /** Half the width of the shape. */
  readonly r?: number;
  readonly side: "right" | "left" | "below" | "above";
  /** Widest line of the label. */
  readonly width: number;
  /** Degrees by which the shape is turned, where its surroundings lie the other way round. */
  readonly turn?: number;
}

/**
 * Where things stand in one form of a figure: a slot for each node of each region, in the order of the nodes in the data, and
 * how far arrows swing out. The unit is chosen so that a label of size 12 is 8 points high where the wide form is printed 180 mm wide.
 */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Size of the labels. */
  readonly size: number;
  readonly slots: Partial<Record<TermId<typeof region>, readonly Slot[]>>;
  /** Direction in which arrows leave and arrive where nothing else is said: along x, along y, or straight on. */
  readonly flow: "x" | "y" | "straight";
  /** Arrows that swing out from the straight line: by which part of its length, to the right of their direction if positive. */
  readonly bends: Readonly<Record<string, number>>;
  /** Arrows that go their own way: the two handles of their curve. */
  readonly handles?: Readonly<Record<string, readonly [Point, Point]>>;
  /** Whether a count names how much was read too. */
  readonly longCounts: boolean;
}

/** A figure is placed twice: for a page, and for a phone or the margin of a page. */
export type Form = "wide" | "narrow";
