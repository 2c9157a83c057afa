import { curveCatmullRom, line } from "d3-shape";
import type { Point } from "./geometry.ts";

/**
 * A line with gentle waves from one point to another, as tissue has instead of straight edges. Each wave is `amplitude` high;
 * the waves are made by sines of two lengths, so that they look grown and are the same every time.
 */
export function wavyLine(from: Point, to: Point, amplitude: number, waves: number): string {
  const steps = waves * 6;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const points = Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const t = step / steps;
    const swing = amplitude * (Math.sin(t * waves * 2 * Math.PI) * 0.7 + Math.sin(t * waves * 3.3 * Math.PI + 1) * 0.3);
    return [from.x + dx * t - (dy / length) * swing, from.y + dy * t + (dx / length) * swing];
  });
  return line().curve(curveCatmullRom).digits(1)(points) ?? "";
}
