import Link from "next/link";
import type { RenderedFigure } from "@/lib/pictures/figures/render-figure";
import { FigureDrawing } from "./figure-drawing";
import { FigureStyle } from "./figure-style";

/**
 * A figure as a picture, with what belongs to a record raised in it; the figure itself, with its text, is a link away. Where a
 * narrow form is given too, the one that fits is shown.
 */
export function FigurePicture({
  rendered,
  narrow,
  href,
  note,
  also = [],
  alsoWords = "Also in",
}: {
  rendered: RenderedFigure;
  narrow?: RenderedFigure;
  href: string;
  note: string;
  also?: readonly { href: string; label: string }[];
  alsoWords?: string;
}) {
  const { figure } = rendered.placed;
  return (
    <figure className={narrow ? "figure figure-picture" : "figure-picture"}>
      <FigureStyle />
      <FigureDrawing rendered={rendered} as="picture" />
      {narrow ? <FigureDrawing rendered={narrow} as="picture" /> : null}
      <figcaption>
        <Link href={href} prefetch={false}>
          Figure {figure.number}
        </Link>
        : {figure.title}. {note}
        {also.length > 0 ? (
          <>
            {" "}
            {alsoWords}{" "}
            {also.map((other, place) => (
              <span key={other.href}>
                {place > 0 ? ", " : ""}
                <Link href={other.href} prefetch={false}>
                  {other.label}
                </Link>
              </span>
            ))}
            .
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}
