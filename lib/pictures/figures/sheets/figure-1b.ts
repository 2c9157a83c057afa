import type { Form, Sheet } from "../sheet.ts";

const rows = (count: number, first: number, step: number, x: number, width: number) =>
  Array.from({ length: count }, (_, place) => ({ x, y: first + place * step, side: "left" as const, width }));

/** Figure 1b reads from left to right: products, what passes between cells, and the wall of a tubule with its lumen. */
export const figure1b: Readonly<Record<Form, Sheet>> = {
  wide: {
    width: 760,
    height: 810,
    size: 12,
    flow: "x",
    longCounts: true,
    slots: {
      source: rows(12, 92, 61, 160, 128),
      "between-cells": [
        { x: 292, y: 92, side: "below", width: 170 },
        { x: 292, y: 160, side: "below", width: 90 },
        { x: 292, y: 641, side: "below", width: 110 },
      ],
      interstitium: [{ x: 412, y: 176, side: "above", width: 90 }],
      epithelium: [
        { x: 540, y: 196, side: "above", width: 90 },
        { x: 540, y: 292, side: "above", width: 90 },
        { x: 540, y: 384, side: "above", width: 90 },
        { x: 540, y: 482, side: "above", width: 90 },
        { x: 540, y: 576, side: "above", width: 104 },
        { x: 522, y: 690, side: "above", width: 90 },
      ],
      lumen: [
        { x: 670, y: 400, r: 24, side: "right", width: 60 },
        { x: 696, y: 740, r: 20, side: "below", width: 84 },
      ],
    },
    bends: { "msc-recovery": -0.36, "dsc-inflammation": 0.25 },
    handles: {
      "msc-exo-recovery": [
        { x: 600, y: 836 },
        { x: 626, y: 640 },
      ],
      "urine-exo-recovery": [
        { x: 620, y: 800 },
        { x: 640, y: 620 },
      ],
      "cm-recovery": [
        { x: 640, y: 850 },
        { x: 652, y: 640 },
      ],
      "msc-sperm": [
        { x: 300, y: 120 },
        { x: 474, y: 702 },
      ],
      "msc-exo-sperm": [
        { x: 330, y: 790 },
        { x: 560, y: 740 },
      ],
      "cm-sperm": [
        { x: 380, y: 752 },
        { x: 560, y: 764 },
      ],
    },
  },
  narrow: {
    width: 340,
    height: 1060,
    size: 12,
    flow: "x",
    longCounts: false,
    slots: {
      source: Array.from({ length: 12 }, (_, place) => ({ x: 34, y: 66 + place * 84, r: 14, side: "below" as const, width: 64 })),
      "between-cells": [
        { x: 126, y: 66, r: 14, side: "below", width: 84 },
        { x: 126, y: 150, r: 14, side: "below", width: 40 },
        { x: 126, y: 822, r: 14, side: "below", width: 74 },
      ],
      interstitium: [{ x: 172, y: 208, r: 15, side: "below", width: 80 }],
      epithelium: [
        { x: 232, y: 290, r: 15, side: "above", width: 60 },
        { x: 232, y: 392, r: 15, side: "above", width: 60 },
        { x: 232, y: 490, r: 15, side: "above", width: 64 },
        { x: 232, y: 612, r: 15, side: "above", width: 74 },
        { x: 232, y: 728, r: 15, side: "above", width: 60 },
        { x: 232, y: 864, r: 15, side: "above", width: 84 },
      ],
      lumen: [
        { x: 312, y: 500, r: 17, side: "below", width: 56 },
        { x: 312, y: 930, r: 15, side: "below", width: 54 },
      ],
    },
    bends: { "dsc-inflammation": 0.16 },
    handles: {
      "msc-exo-recovery": [
        { x: 240, y: 910 },
        { x: 286, y: 800 },
      ],
      "msc-recovery": [
        { x: 160, y: -20 },
        { x: 330, y: 120 },
      ],
      "urine-exo-recovery": [
        { x: 260, y: 960 },
        { x: 300, y: 800 },
      ],
      "cm-recovery": [
        { x: 262, y: 1070 },
        { x: 292, y: 800 },
      ],
      "msc-sperm": [
        { x: 110, y: 100 },
        { x: 190, y: 900 },
      ],
      "msc-exo-sperm": [
        { x: 150, y: 880 },
        { x: 240, y: 950 },
      ],
      "cm-sperm": [
        { x: 140, y: 970 },
        { x: 240, y: 960 },
      ],
    },
  },
};
