import Link from "next/link";
import { type Arrow, arrowsOf, type FigureNode } from "@/lib/evidence/schema/figure";
import { region, shape } from "@/lib/evidence/schema/vocabularies/figure";
import type { ArrowNumbers } from "@/lib/pictures/figures/arrow-numbers";
import { levelWords, numberWords } from "@/lib/pictures/figures/arrow-sentence";
import type { DrawnArrow, FigureState, RenderedFigure } from "@/lib/pictures/figures/render-figure";

/** What is known of a raised node: where it stands, its page, and the arrows from and to it. */
export function NodePanel({
  node,
  state,
  rendered,
  children,
}: {
  node: FigureNode;
  state: FigureState;
  rendered: RenderedFigure;
  /** What else is known of it. */
  children?: React.ReactNode;
}) {
  const arrows = arrowsOf(state.figure);
  const list = (title: string, chosen: readonly Arrow[]) =>
    chosen.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ul className="entries">
          {chosen.map((arrow) => {
            const drawn = rendered.arrows.get(arrow.id) as DrawnArrow;
            return (
              <li key={arrow.id}>
                <a href={drawn.href} data-raise={arrow.id}>
                  {arrow.statement}
                </a>
                <span className="cell-note">
                  {numberWords(state.numbers.get(arrow.id) as ArrowNumbers)}; {levelWords(drawn.level)}
                </span>
              </li>
            );
          })}
        </ul>
      </>
    ) : null;
  return (
    <>
      <p className="kicker">{region.term(node.region).label}</p>
      <h2>{node.label}</h2>
      <p className="cell-note">Drawn as: {shape.term(node.shape).definition}</p>
      {node.address ? (
        <p>
          <Link href={node.address} prefetch={false}>
            Its page
          </Link>
        </p>
      ) : null}
      {children}
      {list(
        "From it",
        arrows.filter((arrow) => arrow.from === node.id),
      )}
      {list(
        "To it",
        arrows.filter((arrow) => arrow.to === node.id),
      )}
    </>
  );
}
