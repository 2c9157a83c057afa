import { type Arrow, arrowsOf, type Figure } from "../../evidence/schema/figure.ts";
import type { EvidenceLevel } from "./arrow-level.ts";
import { type ArrowNumbers, countWords } from "./arrow-numbers.ts";
import { arrowSentence } from "./arrow-sentence.ts";
import { type Emphasis, emphasisOf } from "./emphasis.ts";
import { figureAddress } from "./figure-address.ts";
import { type PlacedFigure, placeFigure } from "./place-figure.ts";
import type { Form } from "./sheet.ts";
import { allSheets } from "./sheets/all-sheets.ts";

/** What the drawing tells of a node beyond its place. */
export interface DrawnLink {
  readonly href: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly emphasis: Emphasis;
}

/** The same of an arrow, with its count and the level that its line shows. */
export interface DrawnArrow extends DrawnLink {
  readonly count: string;
  readonly level: EvidenceLevel;
}

/** A figure ready to be drawn in one form. */
export interface RenderedFigure {
  readonly placed: PlacedFigure;
  readonly form: Form;
  readonly nodes: ReadonlyMap<string, DrawnLink>;
  readonly arrows: ReadonlyMap<string, DrawnArrow>;
}

/** A figure with the evidence behind its arrows, and what is raised in it. */
export interface FigureState {
  readonly figure: Figure;
  readonly numbers: ReadonlyMap<string, ArrowNumbers>;
  readonly levels: ReadonlyMap<string, EvidenceLevel>;
  readonly raised: ReadonlySet<string>;
  readonly isFiltered: boolean;
  /** The filters, as the studies table writes them in an address. */
  readonly filters: string;
  /** The page that it stands on and on which it is raised, where that is not the figure's own. */
  readonly page?: string | undefined;
}

/** Places a figure and decides what each part of it says, where it leads and how strongly it is drawn. Pure. */
export function renderFigure(state: FigureState, form: Form): RenderedFigure {
  const { figure, numbers, levels, raised, isFiltered, filters, page } = state;
  const sheet = allSheets[figure.id]?.[form];
  if (!sheet) throw new Error(`there is no sheet for ${figure.id}`);
  const numbersOf = (arrow: Arrow) => numbers.get(arrow.id) as ArrowNumbers;
  const levelOf = (arrow: Arrow) => levels.get(arrow.id) as EvidenceLevel;
  const unsupported = new Set(
    isFiltered
      ? arrowsOf(figure)
          .filter((arrow) => numbersOf(arrow).for === 0)
          .map((arrow) => arrow.id)
      : [],
  );
  const emphasis = emphasisOf(figure, raised, unsupported);
  // A second choice of what is raised lowers it again.
  const hrefOf = (id: string) => figureAddress(figure.id, { raise: raised.has(id) ? null : id, filters, page });
  const countOf = (arrow: Arrow) => countWords(numbersOf(arrow), levelOf(arrow), sheet.longCounts);
  return {
    placed: placeFigure(figure, sheet, countOf),
    form,
    nodes: new Map(
      figure.nodes.map((node) => [
        node.id,
        { href: hrefOf(node.id), label: node.label, emphasis: emphasis.nodes.get(node.id) as Emphasis },
      ]),
    ),
    arrows: new Map(
      arrowsOf(figure).map((arrow) => [
        arrow.id,
        {
          href: hrefOf(arrow.id),
          label: arrowSentence(arrow, numbersOf(arrow), levelOf(arrow)),
          emphasis: emphasis.arrows.get(arrow.id) as Emphasis,
          count: countOf(arrow),
          level: levelOf(arrow),
        },
      ]),
    ),
  };
}
