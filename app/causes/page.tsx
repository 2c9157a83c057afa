import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { CauseSection } from "@/components/cause/cause-section";
import { ModelsTable } from "@/components/cause/models-table";
import { FigureKey } from "@/components/figure/figure-key";
import { PageHead } from "@/components/page/page-head";
import { ClaimEntries } from "@/components/record/claim-entries";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { readCauseNumbers } from "@/lib/catalogue/asking/read-cause-numbers";
import { readExplainedWords } from "@/lib/catalogue/asking/read-explained-words";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import { openQuery, withFilter } from "@/lib/catalogue/facets/query";
import { claimsOfNoCause } from "@/lib/evidence/causes/claims-of-no-cause";
import { arrowsOf } from "@/lib/evidence/schema/figure";
import { readFigure } from "@/lib/pictures/asking/read-figure";
import { figureAddress } from "@/lib/pictures/figures/figure-address";
import { FigureColumns } from "../figures/figure-columns";
import { pageMetadata } from "../page-metadata";
import { readRaise } from "./read-raise";

type Props = { searchParams: Promise<SearchParams> };

const path = "/causes";

const read = cache(async (search: string) => {
  const catalogue = await getCatalogue();
  const { params, problems } = readRaise(new URLSearchParams(search));
  const reading = await readFigure(catalogue, "figure-3", params);
  if (!reading) throw new Error("the catalogue has no figure 3");
  return { catalogue, reading, problems: [...problems, ...reading.problems] };
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { reading } = await read(paramsOf(await searchParams).toString());
  const { figure, raised } = reading;
  const words = arrowsOf(figure).find((one) => one.id === raised)?.statement ?? figure.nodes.find((one) => one.id === raised)?.label;
  return pageMetadata(figureAddress(figure.id, { raise: raised, page: path }), {
    title: `From cause to approach${words ? `: ${words}` : ""}`,
    description:
      "The causes of non-obstructive azoospermia, what is done today, which cell therapy is proposed for each, and what stands behind every step.",
  });
}

export default async function CausesPage({ searchParams }: Props) {
  const { catalogue, reading, problems } = await read(paramsOf(await searchParams).toString());
  const { figure, raised } = reading;
  const [causes, ledger, words, names, models, unplaced] = await Promise.all([
    readRecordsOf(catalogue, "causes").then((all) => all.sort((a, b) => a.position - b.position)),
    readRecordsOf(catalogue, "discrepancies"),
    readExplainedWords(catalogue),
    sourceNames(catalogue),
    readModels(catalogue),
    readRecordsOf(
      catalogue,
      "claims",
      claimsOfNoCause.map(({ claim }) => claim),
    ),
  ]);
  const [claims, numbers] = await Promise.all([
    readRecordsOf(
      catalogue,
      "claims",
      causes.flatMap((cause) => cause.claims),
    ),
    Promise.all(causes.map((cause) => readCauseNumbers(catalogue, cause.id))),
  ]);
  const seen = new Set<string>();
  return (
    <article className="record figure-page causes">
      <PageHead title="From cause to approach">
        <p className="lede">
          What non-obstructive azoospermia comes from, what is done today, which of the two ways of cell therapy is proposed for it and from
          which source: the review’s logic, and what stands behind each step.
        </p>
        <p className="notice" role="note">
          This is not a decision aid. It shows what a review of {catalogue.review.year} says and what stands behind it; it does not say what
          would help whom.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <nav aria-label="Causes" className="causes-nav">
        <ul>
          {causes.map((cause) => (
            <li key={cause.id}>
              <a href={`#${cause.id}`}>{cause.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FigureColumns
        catalogue={catalogue}
        reading={reading}
        state={{ ...reading, raised: new Set(raised ? [raised] : []), filters: "", page: path }}
        words={words}
      />
      <p className="how-read">
        The figure with filters, and as a file:{" "}
        <Link href={figureAddress(figure.id, { raise: raised })} prefetch={false}>
          Figure {figure.number}
        </Link>
        . Every number is the number of rows that its link opens; studies of the review and those added since are counted apart.
      </p>
      <FigureKey figures={[figure]} />
      {causes.map((cause, place) => (
        <CauseSection
          key={cause.id}
          cause={cause}
          within={causes.find((other) => other.id === cause.within)?.name ?? null}
          claims={claims.filter((claim) => cause.claims.includes(claim.id))}
          ledger={ledger}
          numbers={numbers[place] ?? null}
          names={names}
          words={words}
          seen={seen}
        />
      ))}
      <section aria-labelledby="models">
        <h2 id="models">Which models stand for which cause</h2>
        <p>
          A model in an animal is not the disease of a man. What was done to the animals is counted as a model of a cause where the review’s
          list of causes names it or what it belongs to; the rest is counted for none.
        </p>
        <ModelsTable models={models} nameOf={(id) => causes.find((cause) => cause.id === id)?.name ?? id} />
      </section>
      <section aria-labelledby="no-cause">
        <h2 id="no-cause">
          Claims on causes and treatment that belong to no single cause <span className="quiet">{unplaced.length}</span>
        </h2>
        <ClaimEntries
          claims={unplaced}
          ledger={ledger}
          noteOf={(claim) => claimsOfNoCause.find((one) => one.claim === claim.id)?.reason ?? ""}
        />
      </section>
    </article>
  );
}

/** Every inducer of the studies with its number, which leads to its rows. */
async function readModels(catalogue: Catalogue) {
  const shape = shapeIn(catalogue, "studies");
  const query = openQuery(shape);
  const { facets } = await listRecords(catalogue, "studies", { ...query, pageSize: 1 });
  return (facets.find((facet) => facet.shape.id === "model")?.options ?? []).map(({ id, label, count }) => ({
    id,
    label,
    count,
    href: listAddress(shape, withFilter(query, "model", { kind: "term", ids: [id] })),
  }));
}
