/** A place in a figure, in the figure's own units, x to the right and y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A cubic Bézier curve: start, two handles, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/** Whether two rectangles share more than an edge, each first grown by `gap` / 2 on every side. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.x - gap < b.x + b.width && b.x - gap < a.x + a.width && a.y - gap < b.y + b.height && b.y - gap < a.y + a.height;
}

/** The rectangle around a disc. */
export function boxAround({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The point of a curve at `t` from 0 to 1. */
export function pointAt([a, b, c, d]: Cubic, t: number): Point {
  const u = 1 - t;
  const mix = (of: (point: Point) => number) => u * u * u * of(a) + 3 * u * u * t * of(b) + 3 * u * t * t * of(c) + t * t * t * of(d);
  return { x: mix((point) => point.x), y: mix((point) => point.y) };
}

/** The direction of a curve at `t`, as a vector of length 1. */
export function directionAt(curve: Cubic, t: number): Point {
  const near = 1e-3;
  const from = pointAt(curve, Math.max(0, t - near));
  const to = pointAt(curve, Math.min(1, t + near));
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** The part of a curve between two values of `t` (de Casteljau). */
export function partOf(curve: Cubic, from: number, to: number): Cubic {
  const [, second] = split(curve, from);
  const [first] = split(second, from === 1 ? 1 : (to - from) / (1 - from));
  return first;
}

function split([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const mix = (p: Point, q: Point): Point => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** The first `t` at which a curve that begins inside a circle around its start leaves it. */
export function leavingCircle(curve: Cubic, radius: number): number {
  const [centre] = curve;
  let [inside, outside] = [0, 1];
  for (let t = 0; t <= 1; t += 0.01) {
    const { x, y } = pointAt(curve, t);
    if (Math.hypot(x - centre.x, y - centre.y) > radius) {
      outside = t;
      break;
    }
    inside = t;
  }
  for (let step = 0; step < 30; step++) {
    const middle = (inside + outside) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(x - centre.x, y - centre.y) > radius) outside = middle;
    else inside = middle;
  }
  return outside;
}

/** The same curve from its end to its start. */
export function reversed([a, b, c, d]: Cubic): Cubic {
  return [d, c, b, a];
}
