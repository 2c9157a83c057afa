import { arrowsOf, type Figure } from "../../evidence/schema/figure.ts";

export type Emphasis = "plain" | "raised" | "muted";

/**
 * How strongly each node and arrow is drawn. Something raised comes with what it touches, and all else steps back; otherwise
 * arrows without support under the filters step back, and nothing else does. `raised` holds ids of nodes and arrows.
 */
export function emphasisOf(
  figure: Figure,
  raised: ReadonlySet<string>,
  unsupported: ReadonlySet<string>,
): { readonly nodes: ReadonlyMap<string, Emphasis>; readonly arrows: ReadonlyMap<string, Emphasis> } {
  const arrows = arrowsOf(figure);
  if (raised.size === 0) {
    return {
      nodes: new Map(figure.nodes.map((node) => [node.id, "plain"])),
      arrows: new Map(arrows.map((arrow) => [arrow.id, unsupported.has(arrow.id) ? "muted" : "plain"])),
    };
  }
  const up = new Set(raised);
  for (const arrow of arrows) {
    if (raised.has(arrow.from) || raised.has(arrow.to)) up.add(arrow.id);
    if (up.has(arrow.id)) for (const end of [arrow.from, arrow.to]) up.add(`end ${end}`);
  }
  const stands = (id: string) => up.has(id) || up.has(`end ${id}`);
  return {
    nodes: new Map(figure.nodes.map((node) => [node.id, stands(node.id) ? "raised" : "muted"])),
    arrows: new Map(arrows.map((arrow) => [arrow.id, up.has(arrow.id) ? "raised" : "muted"])),
  };
}
