import { type Arrow, arrowsOf, type Figure, type FigureNode } from "../../evidence/schema/figure.ts";
import { region } from "../../evidence/schema/vocabularies/figure.ts";
import { type Box, boxAround, type Cubic, directionAt, leavingCircle, overlap, type Point, partOf, pointAt, reversed } from "./geometry.ts";
import type { Sheet, Slot } from "./sheet.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A node with its place: the middle of its shape, and its label line by line. */
export interface PlacedNode {
  readonly node: FigureNode;
  readonly at: Point;
  readonly radius: number;
  /** Degrees by which the shape is turned. */
  readonly turn: number;
  readonly lines: readonly string[];
  /** Where the first line begins, by its baseline. */
  readonly label: Point;
  readonly anchor: "start" | "middle" | "end";
  readonly labelBox: Box;
}

/** An arrow with its course from border to border, and the place of its count. */
export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly course: Cubic;
  /** Direction in which it arrives, in degrees clockwise from the x axis. */
  readonly angle: number;
  readonly count: Box;
}

/** A figure with everything in its place. The same data and sheet give the same places, on any machine. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly nodes: readonly PlacedNode[];
  readonly arrows: readonly PlacedArrow[];
}

const radiusOfShapes = 17;
const lineHeight = 1.12;
/** Space between the border of a shape and an arrow's end. */
export const gapAtEnds = 2.5;

/**
 * Puts a figure in its places. `countOf` gives the words of each arrow's count, which take room. Throws where the sheet has
 * fewer places than the data has nodes: that is a mistake of ours, not of a reader.
 */
export function placeFigure(figure: Figure, sheet: Sheet, countOf: (arrow: Arrow) => string): PlacedFigure {
  const nodes = placeNodes(figure, sheet);
  const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const courses = arrowsOf(figure).map((arrow) => {
    const from = at.get(arrow.from) as PlacedNode;
    const to = at.get(arrow.to) as PlacedNode;
    return { arrow, course: courseBetween(from, to, sheet, arrow.id) };
  });
  const counts = placeCounts(courses, nodes, sheet, countOf);
  return {
    figure,
    width: sheet.width,
    height: sheet.height,
    size: sheet.size,
    nodes,
    arrows: courses.map(({ arrow, course }) => {
      const { x, y } = directionAt(course, 1);
      return { arrow, course, angle: (Math.atan2(y, x) * 180) / Math.PI, count: counts.get(arrow.id) as Box };
    }),
  };
}

function placeNodes(figure: Figure, sheet: Sheet): PlacedNode[] {
  const used = new Map<string, number>();
  return figure.nodes.map((node) => {
    const place = used.get(node.region) ?? 0;
    used.set(node.region, place + 1);
    const slot = sheet.slots[node.region]?.[place];
    if (!slot) throw new Error(`${figure.id}: no place ${place + 1} in “${region.term(node.region).label}” for the node ${node.id}`);
    return placeNode(node, slot, sheet.size);
  });
}

function placeNode(node: FigureNode, slot: Slot, size: number): PlacedNode {
  const radius = slot.r ?? radiusOfShapes;
  const lines = wrapText(node.label, size, slot.width);
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * lineHeight;
  const top = slot.side === "below" ? slot.y + radius + 2 : slot.side === "above" ? slot.y - radius - 2 - height : slot.y - height / 2;
  const x = slot.side === "right" ? slot.x + radius + 5 : slot.side === "left" ? slot.x - radius - 5 : slot.x;
  const anchor = slot.side === "right" ? "start" : slot.side === "left" ? "end" : "middle";
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return {
    node,
    at: { x: slot.x, y: slot.y },
    radius,
    turn: slot.turn ?? 0,
    lines,
    label: { x, y: top + size * 0.86 },
    anchor,
    labelBox: { x: left, y: top, width, height },
  };
}

/** The course of an arrow: from centre to centre, cut where it leaves the one shape and reaches the other. */
function courseBetween(from: PlacedNode, to: PlacedNode, sheet: Sheet, arrow: string): Cubic {
  const [a, b] = [from.at, to.at];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = sheet.bends[arrow];
  const handles = sheet.handles?.[arrow];
  const whole: Cubic = handles
    ? [a, ...handles, b]
    : bend !== undefined
      ? [
          a,
          { x: a.x + dx / 3 - dy * bend, y: a.y + dy / 3 + dx * bend },
          { x: a.x + (dx * 2) / 3 - dy * bend, y: a.y + (dy * 2) / 3 + dx * bend },
          b,
        ]
      : sheet.flow === "x"
        ? [a, { x: a.x + dx / 2, y: a.y }, { x: a.x + dx / 2, y: b.y }, b]
        : sheet.flow === "y"
          ? [a, { x: a.x, y: a.y + dy / 2 }, { x: b.x, y: a.y + dy / 2 }, b]
          : [a, { x: a.x + dx / 3, y: a.y + dy / 3 }, { x: a.x + (dx * 2) / 3, y: a.y + (dy * 2) / 3 }, b];
  const start = leavingCircle(whole, from.radius + gapAtEnds);
  const end = 1 - leavingCircle(reversed(whole), to.radius + gapAtEnds);
  return partOf(whole, start, Math.max(start, end));
}

const alongCourse = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92];
/** Neighbouring arrows begin the search at different places, so that the counts of a bundle do not stand in one column. */
const staggered = [0, -0.1, 0.1];
const besideCourse = [0, 7, -7, 13, -13, 20, -20, 28, -28];

/**
 * A place for every count: on its arrow, as near to the middle as it can be without covering a label, a shape or another
 * count; short arrows choose first, having the least room.
 */
function placeCounts(
  courses: readonly { arrow: Arrow; course: Cubic }[],
  nodes: readonly PlacedNode[],
  sheet: Sheet,
  countOf: (arrow: Arrow) => string,
): Map<string, Box> {
  const taken: Box[] = nodes.flatMap((placed) => [placed.labelBox, boxAround(placed.at, placed.radius)]);
  const placed = new Map<string, Box>();
  const lengthOf = ([a, , , d]: Cubic) => Math.hypot(d.x - a.x, d.y - a.y);
  const places = new Map(courses.map(({ arrow }, place) => [arrow.id, place]));
  for (const { arrow, course } of [...courses].sort((a, b) => lengthOf(a.course) - lengthOf(b.course))) {
    const shift = staggered[(places.get(arrow.id) ?? 0) % staggered.length] as number;
    const width = textWidth(countOf(arrow), sheet.size - 1) + 6;
    const height = sheet.size + 2;
    const candidates = besideCourse.flatMap((beside) =>
      alongCourse.map((t): Box => {
        const middle = pointAt(course, t + shift * (t === 0.5 ? 1 : 0.5));
        const along = directionAt(course, t);
        return { x: middle.x - along.y * beside - width / 2, y: middle.y + along.x * beside - height / 2, width, height };
      }),
    );
    const inside = (box: Box) => box.x >= 1 && box.y >= 1 && box.x + box.width <= sheet.width - 1 && box.y + box.height <= sheet.height - 1;
    const free = candidates.find((box) => inside(box) && !taken.some((other) => overlap(box, other, 1)));
    const box = free ?? (candidates.find(inside) as Box);
    placed.set(arrow.id, box);
    taken.push(box);
  }
  return placed;
}
