import { printedGroup } from "./printed-group.ts";

/** Rows of a data set of R's metafor, as treated and comparator group. */
type Rows = readonly (readonly [treated: ReturnType<typeof printedGroup>, comparator: ReturnType<typeof printedGroup>])[];

/** `dat.normand1999`, all nine studies: length of hospital stay in specialised (1) and routine care (2). Normand 1999, Stat Med 18:321–359. */
export const normand1999: Rows = [
  [printedGroup(55, 47, 155), printedGroup(75, 64, 156)],
  [printedGroup(27, 7, 31), printedGroup(29, 4, 32)],
  [printedGroup(64, 17, 75), printedGroup(119, 29, 71)],
  [printedGroup(66, 20, 18), printedGroup(137, 48, 18)],
  [printedGroup(14, 8, 8), printedGroup(18, 11, 13)],
  [printedGroup(19, 7, 57), printedGroup(18, 4, 52)],
  [printedGroup(52, 45, 34), printedGroup(41, 34, 33)],
  [printedGroup(21, 16, 110), printedGroup(31, 27, 183)],
  [printedGroup(30, 27, 60), printedGroup(23, 20, 52)],
];

/** `dat.curtis1998`, the first six rows: plant mass under more (1) and ordinary carbon dioxide (2). Curtis and Wang 1998, Oecologia 113:299–313. */
export const curtis1998: Rows = [
  [printedGroup(6.8169, 1.769982, 3), printedGroup(3.945, 1.115797, 5)],
  [printedGroup(2.5961, 0.6674662, 5), printedGroup(2.2512, 0.3275839, 5)],
  [printedGroup(2.99, 0.856, 5), printedGroup(1.93, 0.552, 5)],
  [printedGroup(5.91, 1.742, 5), printedGroup(6.62, 1.631, 5)],
  [printedGroup(4.61, 1.407, 4), printedGroup(4.1, 1.257, 4)],
  [printedGroup(10.78, 1.163, 5), printedGroup(6.42, 2.026, 3)],
];
