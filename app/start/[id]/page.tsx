import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { FigurePicture } from "@/components/figure/figure-picture";
import { LinkedData } from "@/components/page/linked-data";
import { PageHead } from "@/components/page/page-head";
import { Sentences } from "@/components/text/sentences";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { readSteps } from "@/lib/catalogue/asking/read-steps";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { figureAddress } from "@/lib/pictures/figures/figure-address";
import { renderFigure } from "@/lib/pictures/figures/render-figure";
import { pageNodes } from "@/lib/publishing/linked-data/page-node";
import { siteAddress } from "@/lib/publishing/linked-data/site-address";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All steps are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("reading-steps");
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const step = (await readSteps(await getCatalogue())).find((one) => one.id === id);
  return step
    ? pageMetadata(`/start/${step.id}`, { title: `${step.position}. ${step.title}`, description: step.lede })
    : { title: "No such step" };
}

export default async function StepPage({ params }: Props) {
  const { id } = await params;
  const catalogue = await getCatalogue();
  const steps = await readSteps(catalogue);
  const place = steps.findIndex((one) => one.id === id);
  const step = steps[place];
  if (!step) notFound();
  const [words, reading] = await Promise.all([
    readExplainedWords(catalogue),
    step.figure ? readFigure(catalogue, step.figure.id, new URLSearchParams()) : null,
  ]);
  const raised = step.figure?.raised ?? null;
  const before = steps[place - 1];
  const after = steps[place + 1];
  const seen = new Set<string>();

  return (
    <article className="record step">
      <LinkedData nodes={pageNodes({ site: siteAddress(), release: catalogue.release }, { path: `/start/${id}`, name: step.title })} />
      <PageHead kicker={`Step ${step.position} of ${steps.length}`} title={step.title}>
        <p className="lede">{step.lede}</p>
      </PageHead>
      <div className="record-body">
        <div className="record-main explanation">
          {step.parts.map((part) => (
            <section key={part.heading}>
              <h2>{part.heading}</h2>
              <p>
                <Sentences sentences={part.sentences} words={words} seen={seen} />
              </p>
            </section>
          ))}
          <nav aria-label="Steps" className="step-nav">
            {before ? (
              <Link href={`/start/${before.id}`} prefetch={false} rel="prev">
                Back: {before.title}
              </Link>
            ) : (
              <span />
            )}
            {after ? (
              <Link href={`/start/${after.id}`} prefetch={false} rel="next">
                Next: {after.title}
              </Link>
            ) : null}
          </nav>
        </div>
        <aside className="record-aside" aria-label="Beside this step">
          {reading && step.figure ? (
            <FigurePicture
              rendered={renderFigure({ ...reading, raised: new Set(raised ? [raised] : []), filters: "" }, "narrow")}
              href={figureAddress(step.figure.id, { raise: raised })}
              note="Open it to see what each arrow rests on."
            />
          ) : null}
          {step.onward.length > 0 ? (
            <section className="neighbours" aria-labelledby="onward">
              <h2 id="onward">Further on this site</h2>
              <ul>
                {step.onward.map((way) => (
                  <li key={way.address}>
                    <Link href={way.address} prefetch={false}>
                      {way.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </aside>
      </div>
    </article>
  );
}
