import type { TimelineFrame } from "./place-timeline.ts";

/** The drawing with labels at both sides, in its own units: names at the left, statuses at the right. */
export const wideFrame = {
  width: 900,
  left: 178,
  right: 712,
  top: 30,
  rowHeight: 40,
  openLength: 26,
  yearSpace: 46,
} as const satisfies Frame;

/** The bars of a phone: each above the trial's own words, all on one axis. */
export const narrowFrame = {
  width: 328,
  left: 4,
  right: 324,
  top: 0,
  rowHeight: 22,
  openLength: 18,
  yearSpace: 44,
} as const satisfies Frame;

interface Frame extends TimelineFrame {
  readonly width: number;
}
