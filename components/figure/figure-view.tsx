import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import type { FigureState, RenderedFigure } from "@/lib/pictures/figures/render-figure";
import { Sentences } from "../text/sentences";
import { FigureDrawing } from "./figure-drawing";
import { FigureStyle } from "./figure-style";

/** A figure with its caption: the wide form where there is room for it, else the narrow one. Of the two a reader meets one. */
export function FigureView({
  state,
  wide,
  narrow,
  words,
}: {
  state: FigureState;
  wide: RenderedFigure;
  narrow: RenderedFigure;
  words: ExplainedWords;
}) {
  const { figure } = state;
  return (
    <figure className="figure">
      <FigureStyle />
      <FigureDrawing rendered={wide} as="document" />
      <FigureDrawing rendered={narrow} as="document" />
      <figcaption>
        <strong>Figure {figure.number}.</strong> {figure.title}. <Sentences sentences={figure.caption} words={words} />
      </figcaption>
    </figure>
  );
}
