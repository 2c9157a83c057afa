import type { ArrowNumbers } from "@/lib/pictures/figures/arrow-numbers";
import { levelWords, numberWords } from "@/lib/pictures/figures/arrow-sentence";
import type { DrawnArrow, FigureState, RenderedFigure } from "@/lib/pictures/figures/render-figure";

/** The text twin of a figure: the same arrows as an ordered list, grouped as the figure reads; choosing in one raises in the other. */
export function ArrowList({ state, rendered }: { state: FigureState; rendered: RenderedFigure }) {
  return (
    <section className="arrow-list" aria-labelledby="arrows">
      <h2 id="arrows">The figure in words</h2>
      {state.figure.groups.map((group) => (
        <div key={group.heading}>
          <h3>{group.heading}</h3>
          <ol>
            {group.arrows.map((arrow) => {
              const drawn = rendered.arrows.get(arrow.id) as DrawnArrow;
              return (
                <li key={arrow.id} className={drawn.emphasis}>
                  <a href={drawn.href} data-raise={arrow.id} aria-current={drawn.emphasis === "raised" ? "true" : undefined}>
                    {arrow.statement}
                  </a>
                  <span className="cell-note">
                    {numberWords(state.numbers.get(arrow.id) as ArrowNumbers)}; {levelWords(drawn.level)}
                    {drawn.emphasis === "muted" && state.raised.size === 0 ? "; no support under the filters" : ""}
                  </span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </section>
  );
}
