import type { Form, Sheet } from "../sheet.ts";

/** Figure 2 is a section: a tubule cut across on the right, the interstitium with its vessel and immune cells on the left. */
export const figure2: Readonly<Record<Form, Sheet>> = {
  wide: {
    width: 760,
    height: 660,
    size: 12,
    flow: "straight",
    longCounts: true,
    slots: {
      vessel: [{ x: 58, y: 84, r: 26, side: "above", width: 90 }],
      interstitium: [
        { x: 168, y: 60, side: "above", width: 90 },
        { x: 300, y: 96, side: "above", width: 80 },
        { x: 76, y: 250, side: "below", width: 80 },
        { x: 226, y: 356, r: 30, side: "left", width: 74 },
      ],
      "between-cells": [
        { x: 424, y: 70, side: "above", width: 100 },
        { x: 140, y: 176, r: 14, side: "left", width: 40 },
        { x: 236, y: 566, side: "below", width: 110 },
        { x: 66, y: 470, r: 15, side: "below", width: 90 },
        { x: 340, y: 398, side: "below", width: 76 },
      ],
      "basement-membrane": [{ x: 466, y: 560, side: "right", width: 60, turn: 40 }],
      epithelium: [
        { x: 530, y: 190, side: "right", width: 90 },
        { x: 462, y: 252, side: "above", width: 90 },
        { x: 440, y: 328, side: "above", width: 90 },
        { x: 452, y: 410, side: "above", width: 104 },
        { x: 520, y: 506, side: "right", width: 90 },
      ],
      lumen: [{ x: 630, y: 350, r: 26, side: "right", width: 90 }],
    },
    bends: {
      "cytokines-spermatogenesis": -0.12,
      "vessel-msc": 0.08,
      "msc-germ-cells": 0.14,
      "msc-niche": 0.1,
    },
    handles: {
      "antibodies-spermatogenesis": [
        { x: 420, y: 700 },
        { x: 670, y: 640 },
      ],
    },
  },
  narrow: {
    width: 340,
    height: 900,
    size: 12,
    flow: "straight",
    longCounts: false,
    slots: {
      vessel: [{ x: 36, y: 54, r: 20, side: "above", width: 90 }],
      interstitium: [
        { x: 116, y: 106, r: 15, side: "right", width: 80 },
        { x: 172, y: 44, r: 15, side: "right", width: 74 },
        { x: 28, y: 236, r: 15, side: "below", width: 56 },
        { x: 108, y: 390, r: 24, side: "left", width: 56 },
      ],
      "between-cells": [
        { x: 296, y: 110, r: 14, side: "above", width: 80 },
        { x: 92, y: 212, r: 12, side: "right", width: 30 },
        { x: 40, y: 640, r: 14, side: "below", width: 66 },
        { x: 30, y: 500, r: 13, side: "below", width: 56 },
        { x: 128, y: 540, r: 15, side: "below", width: 74 },
      ],
      "basement-membrane": [{ x: 244, y: 734, r: 15, side: "below", width: 60, turn: 50 }],
      epithelium: [
        { x: 228, y: 270, r: 15, side: "above", width: 60 },
        { x: 208, y: 370, r: 15, side: "above", width: 60 },
        { x: 204, y: 464, r: 15, side: "above", width: 64 },
        { x: 208, y: 566, r: 15, side: "below", width: 80 },
        { x: 258, y: 640, r: 15, side: "below", width: 84 },
      ],
      lumen: [{ x: 306, y: 470, r: 19, side: "below", width: 56 }],
    },
    bends: { "vessel-msc": 0.06, "msc-niche": 0.1, "msc-germ-cells": 0.06, "vessel-macrophages": 0, "msc-macrophages": 0.04 },
    handles: {
      "antibodies-spermatogenesis": [
        { x: 120, y: 900 },
        { x: 352, y: 840 },
      ],
    },
  },
};
