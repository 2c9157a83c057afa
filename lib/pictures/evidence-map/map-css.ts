/** The colours that the map is drawn with. */
export interface MapPalette {
  readonly paper: string;
  readonly sunk: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly strong: string;
  readonly accent: string;
  readonly tint: string;
  readonly improved: string;
  readonly worsened: string;
}

/** On a page the colours are the theme's. */
export const pageMapPalette: MapPalette = {
  paper: "var(--paper)",
  sunk: "var(--paper-sunk)",
  ink: "var(--ink)",
  quiet: "var(--ink-quiet)",
  rule: "var(--rule)",
  strong: "var(--rule-strong)",
  accent: "var(--accent)",
  tint: "var(--map-tint)",
  improved: "var(--improved)",
  worsened: "var(--worsened)",
};

/** In a file they are those of the light theme. */
export const fileMapPalette: MapPalette = {
  paper: "#fdfcf9",
  sunk: "#f4f1ea",
  ink: "#1c1e20",
  quiet: "#565b60",
  rule: "#d8d3c7",
  strong: "#8b877d",
  accent: "#1f5a8c",
  tint: "#bcd3e6",
  improved: "#00715a",
  worsened: "#b04700",
};

/** The look of the map, the same on a page and in a file. Only plain class rules: drawing programs read no more than that. */
export function mapCss(c: MapPalette): string {
  return [
    ".map-drawing text{font-family:'Source Sans 3 Variable','Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif;font-size:13.5px}",
    `.map-drawing text{fill:${c.ink}}`,
    `.map-drawing .map-link{fill:${c.accent}}`,
    ".map-drawing .map-number{font-size:14px;font-weight:600;text-anchor:middle}",
    ".map-drawing .map-total{font-weight:600;text-anchor:end}",
    ".map-drawing .map-column-total{font-weight:600;text-anchor:middle}",
    ".map-drawing .map-split{font-size:11px;text-anchor:middle}",
    `.map-drawing .map-split,.map-drawing .map-none,.map-drawing .map-group,.map-drawing .map-axis{fill:${c.quiet}}`,
    ".map-drawing .map-none{text-anchor:middle}",
    ".map-drawing .map-small{font-size:11px}",
    ".map-drawing .map-group,.map-drawing .map-axis{font-weight:600}",
    `.map-drawing .map-sum{font-weight:600}`,
    `.map-halo{fill:${c.paper}}`,
    `.map-line{stroke:${c.rule};stroke-width:1}`,
    `.map-edge{stroke:${c.strong};stroke-width:1.2}`,
    `.map-all{fill:${c.paper};stroke:${c.accent};stroke-width:1.5}`,
    `.map-review{fill:${c.tint}}`,
    `.map-review.whole{stroke:${c.accent};stroke-width:1.5}`,
    `.map-none-found{fill:none;stroke:${c.strong};stroke-width:.8}`,
    `.map-not-applicable{fill:${c.sunk}}`,
    `.map-stroke{stroke:${c.strong};stroke-width:.6;fill:none}`,
    `.map-speck{fill:${c.strong}}`,
    `.map-ground{fill:${c.paper}}`,
    `.map-level{stroke:${c.quiet};stroke-width:1}`,
    `.map-level-ink{stroke:${c.quiet};stroke-width:1.2;fill:none}`,
    `.map-level-solid{fill:${c.quiet}}`,
    `.map-way-improved{fill:${c.improved}}`,
    `.map-way-worsened{fill:${c.worsened}}`,
    `.map-way-no-change{fill:${c.quiet}}`,
    `.map-way-not-reported{fill:none;stroke:${c.quiet};stroke-width:1.5}`,
    ".map-drawing .map-way-number{font-size:12px}",
    ".map-hit{fill:none;stroke:none;pointer-events:all}",
    `a:hover .map-hit{stroke:${c.accent};stroke-width:1.5}`,
    `a:focus-visible .map-hit{stroke:${c.accent};stroke-width:2.5}`,
    ".map-drawing a:focus-visible{outline:none}",
  ].join("\n");
}
