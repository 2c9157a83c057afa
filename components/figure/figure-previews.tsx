import Link from "next/link";
import { arrowsOf, type Figure } from "@/lib/evidence/schema/figure";
import { allSheets } from "@/lib/pictures/figures/sheets/all-sheets";

/** The figures in small, each the way to the figure itself, with how they are to be read. */
export function FigurePreviews({ figures, heading }: { figures: readonly Figure[]; heading: string }) {
  const proposes = figures.some((figure) => arrowsOf(figure).some((arrow) => arrow.effect === "proposed"));
  return (
    <section aria-labelledby="figures" className="figure-guide">
      <h2 id="figures">{heading}</h2>
      <div className="figure-previews">
        {figures.map((figure) => {
          const sheet = allSheets[figure.id]?.wide;
          return (
            <figure key={figure.id}>
              <Link href={`/figures/${figure.id}`} prefetch={false}>
                {/* biome-ignore lint/performance/noImgElement: a vector needs no resizing by the server. */}
                <img src={`/figures/${figure.id}/preview.svg`} width={sheet?.width} height={sheet?.height} alt="" loading="lazy" />
                <strong>Figure {figure.number}.</strong> {figure.title}
              </Link>
            </figure>
          );
        })}
      </div>
      <p className="how-read">
        Each arrow is one statement. Its line tells how far the evidence for it reaches, from nothing at all (wide dots) through the
        review’s word (dashes) and culture (dash and dot) to animals (a full line) and people (a double line); its head tells whether one
        thing leads to, promotes (open) or inhibits (bar) the other
        {proposes ? ", and in figure 3 whether it is done today (hollow), proposed (lozenge) or not held to suit (cross)" : ""}; the number
        beside it counts the studies for and against. Open a figure, choose an arrow, and everything behind it is there; the same stands in
        words beside the drawing.
      </p>
    </section>
  );
}
