import { arrowsOf, type Figure } from "../../evidence/schema/figure.ts";

/** The parts of a figure that belong to a record: its arrows, and a node that is the record. Empty where the figure has none. */
export function partsOfRecord(figure: Figure, kind: "mechanisms" | "cell-sources" | "studies" | "claims", id: string): ReadonlySet<string> {
  const node = figure.nodes.filter((one) => one.address === `/${kind}/${id}`).map((one) => one.id);
  const arrows = arrowsOf(figure)
    .filter((arrow) =>
      kind === "mechanisms"
        ? arrow.mechanisms.includes(id)
        : kind === "studies"
          ? arrow.studies.some((entry) => entry.study === id)
          : kind === "claims"
            ? arrow.claims.includes(id) || arrow.against.includes(id)
            : false,
    )
    .map((arrow) => arrow.id);
  // A mechanism's own arrows say more than the node that stands for it, which would raise all that touches it.
  return new Set(arrows.length > 0 ? arrows : node);
}
