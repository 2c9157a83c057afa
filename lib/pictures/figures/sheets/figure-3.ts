import type { Form, Sheet } from "../sheet.ts";

/**
 * Figure 3 has the causes in a column. The wide form reads from them to the left (what is done today) and to the right (cell
 * therapy: the way, the source). The narrow form has today's treatment on the right, and leads down on the left to ways and sources.
 */
export const figure3: Readonly<Record<Form, Sheet>> = {
  wide: {
    width: 760,
    height: 690,
    size: 12,
    flow: "x",
    longCounts: true,
    slots: {
      today: [
        { x: 62, y: 86, side: "above", width: 104 },
        { x: 62, y: 356, side: "above", width: 100 },
        { x: 62, y: 500, side: "below", width: 84 },
      ],
      group: [{ x: 196, y: 356, side: "below", width: 60 }],
      cause: [
        { x: 338, y: 70, r: 15, side: "below", width: 126 },
        { x: 338, y: 152, r: 15, side: "below", width: 126 },
        { x: 338, y: 240, r: 15, side: "below", width: 100 },
        { x: 338, y: 314, r: 15, side: "below", width: 100 },
        { x: 338, y: 402, r: 15, side: "below", width: 100 },
        { x: 338, y: 478, r: 15, side: "below", width: 100 },
        { x: 338, y: 554, r: 15, side: "below", width: 100 },
        { x: 338, y: 630, r: 15, side: "below", width: 100 },
      ],
      way: [
        { x: 528, y: 296, side: "below", width: 92 },
        { x: 528, y: 486, side: "below", width: 100 },
      ],
      source: [
        { x: 692, y: 92, side: "above", width: 110 },
        { x: 692, y: 196, side: "below", width: 110 },
        { x: 692, y: 294, side: "below", width: 116 },
        { x: 692, y: 412, side: "below", width: 110 },
        { x: 692, y: 516, side: "below", width: 110 },
        { x: 692, y: 614, side: "below", width: 110 },
      ],
    },
    bends: { "extraction-donor": 0 },
    handles: {
      "genetic-primary": [
        { x: 262, y: 152 },
        { x: 243, y: 286 },
      ],
      "idiopathic-primary": [
        { x: 274, y: 240 },
        { x: 260, y: 302 },
      ],
      "gonadotoxic-primary": [
        { x: 274, y: 314 },
        { x: 273, y: 322 },
      ],
      "trauma-primary": [
        { x: 274, y: 402 },
        { x: 279, y: 344 },
      ],
      "inflammatory-primary": [
        { x: 274, y: 478 },
        { x: 279, y: 368 },
      ],
      "infection-primary": [
        { x: 274, y: 554 },
        { x: 273, y: 390 },
      ],
      "varicocele-primary": [
        { x: 274, y: 630 },
        { x: 260, y: 410 },
      ],
      "genetic-hormones": [
        { x: 262, y: 150 },
        { x: 150, y: 136 },
      ],
      "primary-hormones": [
        { x: 130, y: 330 },
        { x: 66, y: 190 },
      ],
      "genetic-regeneration": [
        { x: 428, y: 152 },
        { x: 484, y: 232 },
      ],
      "gonadotoxic-regeneration": [
        { x: 430, y: 312 },
        { x: 450, y: 298 },
      ],
      "idiopathic-paracrine": [
        { x: 440, y: 244 },
        { x: 512, y: 380 },
      ],
      "gonadotoxic-paracrine": [
        { x: 432, y: 320 },
        { x: 482, y: 424 },
      ],
      "trauma-paracrine": [
        { x: 432, y: 402 },
        { x: 462, y: 452 },
      ],
      "inflammatory-paracrine": [
        { x: 430, y: 478 },
        { x: 450, y: 484 },
      ],
      "varicocele-paracrine": [
        { x: 446, y: 626 },
        { x: 440, y: 522 },
      ],
      "genetic-ipsc": [
        { x: 440, y: 124 },
        { x: 590, y: 66 },
      ],
      "idiopathic-ipsc": [
        { x: 450, y: 206 },
        { x: 590, y: 124 },
      ],
      "regeneration-ipsc": [
        { x: 600, y: 280 },
        { x: 660, y: 170 },
      ],
      "regeneration-msc": [
        { x: 610, y: 310 },
        { x: 630, y: 386 },
      ],
      "paracrine-msc": [
        { x: 610, y: 480 },
        { x: 626, y: 440 },
      ],
    },
  },
  narrow: {
    width: 340,
    height: 1180,
    size: 12,
    flow: "x",
    longCounts: false,
    slots: {
      today: [
        { x: 262, y: 66, r: 14, side: "right", width: 58 },
        { x: 262, y: 474, r: 14, side: "right", width: 58 },
        { x: 262, y: 594, r: 14, side: "right", width: 58 },
      ],
      group: [{ x: 262, y: 344, r: 15, side: "right", width: 56 }],
      cause: [
        { x: 156, y: 66, r: 14, side: "below", width: 96 },
        { x: 156, y: 160, r: 14, side: "below", width: 90 },
        { x: 156, y: 262, r: 14, side: "below", width: 90 },
        { x: 156, y: 338, r: 14, side: "below", width: 90 },
        { x: 156, y: 428, r: 14, side: "below", width: 90 },
        { x: 156, y: 504, r: 14, side: "below", width: 90 },
        { x: 156, y: 580, r: 14, side: "below", width: 90 },
        { x: 156, y: 656, r: 14, side: "below", width: 90 },
      ],
      way: [
        { x: 78, y: 838, side: "below", width: 84 },
        { x: 78, y: 1040, side: "below", width: 100 },
      ],
      source: [
        { x: 222, y: 772, r: 14, side: "right", width: 92 },
        { x: 222, y: 840, r: 14, side: "right", width: 92 },
        { x: 222, y: 912, r: 14, side: "right", width: 92 },
        { x: 222, y: 988, r: 14, side: "right", width: 92 },
        { x: 222, y: 1060, r: 14, side: "right", width: 92 },
        { x: 222, y: 1128, r: 14, side: "right", width: 92 },
      ],
    },
    bends: { "extraction-donor": 0, "primary-extraction": 0, "primary-hormones": 0 },
    handles: {
      "genetic-primary": [
        { x: 206, y: 162 },
        { x: 231, y: 286 },
      ],
      "idiopathic-primary": [
        { x: 206, y: 264 },
        { x: 212, y: 300 },
      ],
      "gonadotoxic-primary": [
        { x: 206, y: 340 },
        { x: 200, y: 321 },
      ],
      "trauma-primary": [
        { x: 206, y: 430 },
        { x: 196, y: 344 },
      ],
      "inflammatory-primary": [
        { x: 206, y: 506 },
        { x: 200, y: 367 },
      ],
      "infection-primary": [
        { x: 206, y: 582 },
        { x: 212, y: 388 },
      ],
      "varicocele-primary": [
        { x: 206, y: 658 },
        { x: 231, y: 402 },
      ],
      "genetic-hormones": [
        { x: 196, y: 150 },
        { x: 224, y: 94 },
      ],
      "genetic-ipsc": [
        { x: 50, y: 180 },
        { x: 14, y: 790 },
      ],
      "idiopathic-ipsc": [
        { x: 72, y: 290 },
        { x: 52, y: 740 },
      ],
      "regeneration-ipsc": [
        { x: 150, y: 838 },
        { x: 196, y: 812 },
      ],
      "genetic-regeneration": [
        { x: 6, y: 176 },
        { x: 64, y: 720 },
      ],
      "gonadotoxic-regeneration": [
        { x: 44, y: 356 },
        { x: 92, y: 730 },
      ],
      "idiopathic-paracrine": [
        { x: -30, y: 270 },
        { x: -40, y: 1068 },
      ],
      "gonadotoxic-paracrine": [
        { x: -22, y: 350 },
        { x: -32, y: 1040 },
      ],
      "trauma-paracrine": [
        { x: -14, y: 440 },
        { x: -20, y: 1012 },
      ],
      "inflammatory-paracrine": [
        { x: -6, y: 514 },
        { x: -8, y: 984 },
      ],
      "varicocele-paracrine": [
        { x: 12, y: 666 },
        { x: 10, y: 960 },
      ],
    },
  },
};
