import type { Form, Sheet } from "../sheet.ts";

/** Figure 1a reads downwards: what is taken, where it is put or grown, and the wall of a tubule from its edge to the lumen. */
export const figure1a: Readonly<Record<Form, Sheet>> = {
  wide: {
    width: 760,
    height: 690,
    size: 12,
    flow: "y",
    longCounts: true,
    slots: {
      source: [
        { x: 385, y: 112, side: "right", width: 92 },
        { x: 222, y: 112, side: "right", width: 70 },
        { x: 672, y: 112, side: "right", width: 62 },
        { x: 530, y: 112, side: "right", width: 82 },
        { x: 60, y: 112, side: "right", width: 76 },
      ],
      cause: [{ x: 280, y: 34, side: "right", width: 130 }],
      culture: [
        { x: 650, y: 268, side: "right", width: 80 },
        { x: 556, y: 330, side: "right", width: 82 },
        { x: 474, y: 268, side: "right", width: 88 },
      ],
      delivery: [
        { x: 376, y: 262, r: 13, side: "right", width: 46 },
        { x: 318, y: 300, r: 13, side: "right", width: 34 },
        { x: 252, y: 336, r: 13, side: "right", width: 70 },
        { x: 190, y: 300, side: "right", width: 40 },
        { x: 66, y: 296, side: "right", width: 76 },
      ],
      "basement-membrane": [
        { x: 316, y: 474, side: "below", width: 90, turn: 180 },
        { x: 230, y: 474, side: "below", width: 60, turn: 180 },
      ],
      interstitium: [{ x: 46, y: 398, side: "below", width: 66 }],
      "germ-line": [
        { x: 428, y: 490, side: "right", width: 90 },
        { x: 500, y: 540, side: "right", width: 90 },
        { x: 578, y: 588, side: "right", width: 70 },
        { x: 664, y: 640, side: "right", width: 50 },
      ],
    },
    handles: {
      "genetic-ipsc": [
        { x: 340, y: 72 },
        { x: 470, y: 60 },
      ],
      "embryoid-body-spermatogonia": [
        { x: 692, y: 418 },
        { x: 450, y: 416 },
      ],
      "graft-sperm": [
        { x: 300, y: 440 },
        { x: 600, y: 400 },
      ],
    },
    bends: {
      "genetic-msc": 0.16,
      "spermatogonia-spermatocytes": 0,
      "spermatocytes-spermatids": 0,
      "spermatids-sperm": 0,
      "homing-spermatogonia": 0.05,
      "niche-spermatogonia": 0.2,
      "msc-germ-cells": 0.1,
      "msc-merge": -0.06,
      "msc-sperm": 0.3,
      "graft-niche": 0,
      "msc-somatic": 0,
      "msc-niche": 0,
      "msc-msc-injection": 0,
      "tissue-graft": 0,
    },
  },
  narrow: {
    width: 340,
    height: 960,
    size: 12,
    flow: "y",
    longCounts: false,
    slots: {
      source: [
        { x: 138, y: 110, r: 14, side: "right", width: 80 },
        { x: 58, y: 184, r: 13, side: "right", width: 54 },
        { x: 178, y: 184, r: 13, side: "right", width: 56 },
        { x: 256, y: 110, r: 14, side: "right", width: 62 },
        { x: 18, y: 110, r: 14, side: "right", width: 74 },
      ],
      cause: [{ x: 74, y: 34, r: 15, side: "right", width: 150 }],
      culture: [
        { x: 264, y: 322, r: 14, side: "right", width: 56 },
        { x: 230, y: 408, r: 14, side: "right", width: 72 },
        { x: 226, y: 494, r: 14, side: "right", width: 92 },
      ],
      delivery: [
        { x: 184, y: 312, r: 12, side: "above", width: 46 },
        { x: 146, y: 354, r: 12, side: "below", width: 32 },
        { x: 98, y: 402, r: 12, side: "below", width: 70 },
        { x: 86, y: 324, r: 13, side: "above", width: 40 },
        { x: 26, y: 360, r: 12, side: "below", width: 48 },
      ],
      "basement-membrane": [
        { x: 144, y: 600, r: 15, side: "below", width: 60, turn: 180 },
        { x: 84, y: 600, r: 15, side: "below", width: 36, turn: 180 },
      ],
      interstitium: [{ x: 24, y: 510, r: 15, side: "below", width: 44 }],
      "germ-line": [
        { x: 228, y: 622, r: 15, side: "right", width: 90 },
        { x: 234, y: 704, r: 15, side: "right", width: 90 },
        { x: 242, y: 786, r: 15, side: "right", width: 70 },
        { x: 254, y: 872, r: 15, side: "right", width: 50 },
      ],
    },
    handles: {
      "genetic-ipsc": [
        { x: 130, y: 76 },
        { x: 220, y: 60 },
      ],
      "ssc-in-vitro": [
        { x: 138, y: 300 },
        { x: 214, y: 384 },
      ],
      "tissue-in-vitro": [
        { x: 150, y: 234 },
        { x: 200, y: 344 },
      ],
      "embryoid-body-spermatogonia": [
        { x: 356, y: 460 },
        { x: 262, y: 556 },
      ],
      "monolayer-spermatogonia": [
        { x: 172, y: 480 },
        { x: 196, y: 570 },
      ],
      "in-vitro-spermatids": [
        { x: 160, y: 620 },
        { x: 168, y: 750 },
      ],
    },
    bends: {
      "genetic-msc": 0.2,
      "spermatogonia-spermatocytes": 0,
      "spermatocytes-spermatids": 0,
      "spermatids-sperm": 0,
      "homing-spermatogonia": 0.05,
      "niche-spermatogonia": 0.3,
      "msc-germ-cells": 0.02,
      "msc-merge": -0.1,
      "msc-sperm": 0.26,
      "msc-somatic": 0,
      "msc-niche": 0,
      "msc-msc-injection": 0,
      "tissue-graft": 0,
    },
  },
};
