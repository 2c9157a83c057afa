import Link from "next/link";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { pageSizes, type Query, withFilter } from "@/lib/catalogue/facets/query";
import { effectsAddress } from "@/lib/pictures/effects/effects-view";
import type { CellSourcePage } from "@/lib/publishing/pages/cell-source-page";
import { EffectsLegend } from "../effects/effects-key";
import { EffectsStyle } from "../effects/effects-style";
import { EffectsSummary } from "../effects/effects-summary";
import { RowsInPage } from "../table/rows-in-page";
import { CountedTerms } from "./counted-terms";
import { FactList, PlainRow } from "./fact-list";

/** What its studies show, by when it was given and what was measured, and who was given what. Every number leads to its rows. */
export function CellSourceEffects({ page: { asked, effects } }: { page: CellSourcePage }) {
  const { studies, trials } = asked;
  const rowsOf = (query: Query) => listAddress(studies.shape, { ...query, pageSize: pageSizes.default });
  return (
    <section aria-labelledby="in-the-catalogue">
      <h2 id="in-the-catalogue">What its studies show</h2>
      {effects.tallies.some(({ numbers }) => numbers.better + numbers.worse + numbers.unchanged + numbers.conflicting > 0) ? (
        <>
          <EffectsStyle />
          <EffectsLegend whole={false} />
          <EffectsSummary
            plot={effects}
            hrefOf={rowsOf}
            plotOf={(query) => effectsAddress(studies.shape, { by: "none", query: { ...query, pageSize: effects.view.query.pageSize } })}
          />
          <p className="cell-note">
            Studies by direction against the same damage untreated or given vehicle or a sham. Counts say nothing of how large an effect is.{" "}
            <Link href={effectsAddress(studies.shape, effects.view)}>Study by study, with printed numbers</Link>.
          </p>
        </>
      ) : studies.answer.matched > 0 ? (
        <p>
          No study of it was read that compares it with the same damage untreated or given vehicle or a sham, so that nothing tells whether
          it helps.
        </p>
      ) : null}
      <FactList>
        <PlainRow label="Hosts in its studies">
          <CountedTerms of={studies} facet="species" none="No study in this catalogue" />
        </PlainRow>
        {studies.answer.matched > 0 ? (
          <>
            <PlainRow label="Disease models">
              <CountedTerms of={studies} facet="model" none="None read" />
            </PlainRow>
            <PlainRow label="Where it was given">
              <CountedTerms of={studies} facet="site" none="None read" />
            </PlainRow>
            <PlainRow label="How much was read">
              <CountedTerms of={studies} facet="read" none="No study in this catalogue" />
            </PlainRow>
            <PlainRow label="In the review, or added since">
              <CountedTerms of={studies} facet="corpus" none="No study in this catalogue" />
            </PlainRow>
          </>
        ) : null}
        <PlainRow label="Status of its trials">
          <CountedTerms of={trials} facet="status" none="No trial in this catalogue" />
        </PlainRow>
      </FactList>
    </section>
  );
}

/** Its studies and trials as the lists have them: what was given to whom, how much of it, and which way it went. */
export function CellSourceRows({ page: { source, asked } }: { page: CellSourcePage }) {
  const { studies, trials } = asked;
  return (
    <>
      {studies.answer.matched > 0 ? (
        <section aria-labelledby="studies">
          <h2 id="studies">
            Its studies <span className="quiet">{studies.answer.matched}</span>
          </h2>
          <p className="cell-note">
            As checked, narrower sources included. <Link href={studies.address}>Sort, filter and export them in the table</Link>.
          </p>
          <RowsInPage
            name="studies"
            answer={studies.answer}
            columns={["study", "species", "model", "given", "n", "dose", "route", "outcome"]}
            caption={`Studies of ${source.name}`}
          />
          {studies.answer.matched > studies.answer.items.length ? (
            <p>
              <Link href={studies.address}>All {studies.answer.matched}</Link>
            </p>
          ) : null}
        </section>
      ) : null}
      {trials.answer.matched > 0 ? (
        <section aria-labelledby="trials">
          <h2 id="trials">
            Its trials <span className="quiet">{trials.answer.matched}</span>
          </h2>
          <p className="cell-note">
            By the registry’s words, narrower sources included. <Link href={trials.address}>In the table of trials</Link>.
          </p>
          <RowsInPage
            name="trials"
            answer={trials.answer}
            columns={["trial", "status", "phase", "country", "participants", "planned-end"]}
            caption={`Trials of ${source.name}`}
          />
        </section>
      ) : null}
    </>
  );
}

/** The state of a source in a sentence or two, made from the lists. */
export function CellSourceLede({ page: { asked, readUntil } }: { page: CellSourcePage }) {
  const { studies, trials } = asked;
  const countOf = (facet: string, term: string) =>
    studies.answer.facets.find(({ shape }) => shape.id === facet)?.options.find(({ id }) => id === term)?.count ?? 0;
  const linked = (facet: string, term: string) => (
    <Link href={listAddress(studies.shape, withFilter(studies.query, facet, { kind: "term", ids: [term] }))} prefetch={false}>
      {countOf(facet, term)}
    </Link>
  );
  const { matched } = studies.answer;
  if (matched === 0)
    return (
      <p className="lede">
        No study of it stands in this catalogue, in which studies were looked for source by source until {readUntil}, without a protocol.{" "}
        {trials.answer.matched > 0 ? <TrialsOf page={{ trials }} /> : "No registered trial was found either."}
      </p>
    );
  return (
    <p className="lede">
      <Link href={studies.address}>
        {matched} {matched === 1 ? "study" : "studies"}
      </Link>
      , {countOf("species", "human") > 0 ? <>{linked("species", "human")} of them in people</> : "none of them in people"}. It was given
      after azoospermia or loss was shown in {countOf("given", "after-loss") > 0 ? linked("given", "after-loss") : "none"}; in the others
      earlier, or that was not read. <TrialsOf page={{ trials }} />
    </p>
  );
}

function TrialsOf({ page: { trials } }: { page: Pick<CellSourcePage["asked"], "trials"> }) {
  const { matched } = trials.answer;
  if (matched === 0) return "No registered trial of it was found.";
  return (
    <>
      <Link href={trials.address}>
        {matched} registered {matched === 1 ? "trial" : "trials"}
      </Link>
      .
    </>
  );
}
