import { arrowsOf, type Figure } from "../../evidence/schema/figure.ts";
import { evidenceLevel } from "../../evidence/schema/vocabularies/figure.ts";
import type { EvidenceLevel } from "../figures/arrow-level.ts";
import type { ArrowNumbers } from "../figures/arrow-numbers.ts";
import { arrowSentence } from "../figures/arrow-sentence.ts";
import { renderFigure } from "../figures/render-figure.ts";
import type { Card } from "./card.ts";

/** What a figure's card is made of: the figure as an address raises and filters it. */
export interface FigureOfCard {
  readonly figure: Figure;
  readonly numbers: ReadonlyMap<string, ArrowNumbers>;
  readonly levels: ReadonlyMap<string, EvidenceLevel>;
  readonly raised: string | null;
  readonly isFiltered: boolean;
  /** "36 of 85 studies where the host is rat"; empty where nothing is filtered. */
  readonly shown: string;
  readonly release: string;
}

/** The card of a figure: its drawing, and how many of its arrows reach which level of evidence. */
export function figureCard({ figure, numbers, levels, raised, isFiltered, shown, release }: FigureOfCard): Card {
  const arrows = arrowsOf(figure);
  return {
    kicker: `Figure ${figure.number}`,
    title: raisedWords({ figure, numbers, levels, raised }) ?? figure.title,
    ledes: shown ? [shown] : [],
    body: {
      kind: "figure",
      rendered: renderFigure({ figure, numbers, levels, raised: new Set(raised ? [raised] : []), isFiltered, filters: "" }, "wide"),
      heading: `Of its ${arrows.length} arrows, by how far their support reaches`,
      levels: [...evidenceLevel.terms]
        .reverse()
        .map(({ id, label }) => ({
          id: id as EvidenceLevel,
          label,
          arrows: arrows.filter((arrow) => levels.get(arrow.id) === id).length,
        }))
        .filter((level) => level.arrows > 0),
    },
    release,
  };
}

/** What is raised, in words: an arrow's sentence with its numbers, or a part's name; null where nothing is. */
export function raisedWords({
  figure,
  numbers,
  levels,
  raised,
}: Pick<FigureOfCard, "figure" | "numbers" | "levels" | "raised">): string | null {
  const arrow = arrowsOf(figure).find((one) => one.id === raised);
  if (arrow) return arrowSentence(arrow, numbers.get(arrow.id) as ArrowNumbers, levels.get(arrow.id) as EvidenceLevel);
  return figure.nodes.find((one) => one.id === raised)?.label ?? null;
}
