import { CauseFacts } from "@/components/cause/cause-facts";
import { ArrowList } from "@/components/figure/arrow-list";
import { ArrowPanel } from "@/components/figure/arrow-panel";
import { FigureExplorer } from "@/components/figure/figure-explorer";
import { FigureView } from "@/components/figure/figure-view";
import { NodePanel } from "@/components/figure/node-panel";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { readCauseNumbers } from "@/lib/catalogue/asking/read-cause-numbers";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { type Arrow, arrowsOf } from "@/lib/evidence/schema/figure";
import type { ExplainedWords } from "@/lib/evidence/words/explained-words";
import type { FigureReading } from "@/lib/pictures/asking/read-figure";
import { studiesBehind } from "@/lib/pictures/asking/read-figure";
import type { EvidenceLevel } from "@/lib/pictures/figures/arrow-level";
import type { ArrowNumbers } from "@/lib/pictures/figures/arrow-numbers";
import { figureAddress } from "@/lib/pictures/figures/figure-address";
import { type FigureState, renderFigure } from "@/lib/pictures/figures/render-figure";

/** A figure to choose in, beside it what is chosen and the figure in words. It stands on the figure's own page, and on one built around it. */
export async function FigureColumns({
  catalogue,
  reading,
  state,
  words,
}: {
  catalogue: Catalogue;
  reading: FigureReading;
  state: FigureState;
  words: ExplainedWords;
}) {
  const { figure, raised } = reading;
  const { filters, page } = state;
  const wide = renderFigure(state, "wide");
  const narrow = renderFigure(state, "narrow");
  const arrow = arrowsOf(figure).find((one) => one.id === raised);
  const node = figure.nodes.find((one) => one.id === raised);
  const begins = figure.nodes.find((one) => one.id === (arrow?.from ?? raised));
  const cause = begins?.region === "cause" ? /^\/causes#(.+)$/.exec(begins.address ?? "")?.[1] : undefined;
  const [records, numbers] = await Promise.all([
    arrow ? arrowRecords(catalogue, reading, arrow) : null,
    cause ? readCauseNumbers(catalogue, cause) : null,
  ]);
  const ofCause =
    begins && numbers ? (
      <>
        <h3>{arrow ? `On the cause: ${begins.label}` : "What stands behind it"}</h3>
        <CauseFacts numbers={numbers} />
      </>
    ) : null;
  return (
    <FigureExplorer className="figure-columns">
      <a className="skip-figure" href="#arrows">
        Skip the drawing; the same stands in words behind it
      </a>
      <FigureView state={state} wide={wide} narrow={narrow} words={words} />
      <div className="figure-side">
        <section className="figure-panel" id="raised" aria-label="What is chosen" aria-live="polite">
          {arrow && records ? (
            <ArrowPanel
              figure={figure}
              arrow={arrow}
              numbers={reading.numbers.get(arrow.id) as ArrowNumbers}
              level={reading.levels.get(arrow.id) as EvidenceLevel}
              records={records}
              filters={filters}
            >
              {ofCause}
            </ArrowPanel>
          ) : node ? (
            <NodePanel node={node} state={state} rendered={wide}>
              {ofCause}
            </NodePanel>
          ) : (
            <p className="quiet">Nothing is chosen. Choose a part or an arrow of the figure, or a statement below.</p>
          )}
          {raised ? (
            <p>
              <a data-raise="" href={figureAddress(figure.id, { filters, page })}>
                Show the whole figure again
              </a>
            </p>
          ) : null}
        </section>
        <ArrowList state={state} rendered={wide} />
      </div>
    </FigureExplorer>
  );
}

async function arrowRecords(catalogue: Catalogue, reading: FigureReading, arrow: Arrow) {
  const [studies, claims, mechanisms, shown] = await Promise.all([
    readRecordsOf(
      catalogue,
      "studies",
      arrow.studies.map((entry) => entry.study),
    ),
    readRecordsOf(catalogue, "claims", [...arrow.claims, ...arrow.against]),
    readRecordsOf(catalogue, "mechanisms", arrow.mechanisms),
    studiesBehind(catalogue, reading, arrow),
  ]);
  return { studies, claims, mechanisms, shown };
}
