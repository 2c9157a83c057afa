import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { type ComparedColumn, CompareTable } from "@/components/compare/compare-table";
import { PickForm } from "@/components/compare/pick-form";
import { PageHead } from "@/components/page/page-head";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import { readComparedSources, readComparePage, readInOrder } from "@/lib/catalogue/asking/read-comparison";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { readPickable } from "@/lib/catalogue/asking/read-pickable";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { sourceNames } from "@/lib/catalogue/asking/source-names";
import { writeComparison } from "@/lib/catalogue/compare/compare-address";
import { type CompareKind, compareKindNames, compareLimits, compareNouns } from "@/lib/catalogue/compare/compare-kind";
import type { ComparedRow } from "@/lib/catalogue/compare/entry";
import { sourceRows } from "@/lib/catalogue/compare/source-rows";
import { studyRows } from "@/lib/catalogue/compare/study-rows";
import { tellingComparisons } from "@/lib/catalogue/compare/telling-comparisons";
import { trialRows } from "@/lib/catalogue/compare/trial-rows";
import { joinWith } from "@/lib/catalogue/facets/sentence";
import type { Claim } from "@/lib/evidence/schema/claim";
import { noticeLabels } from "@/lib/evidence/words/notice-words";
import { studyName } from "@/lib/evidence/words/study-name";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

const description =
  "Two to five cell sources, studies or trials side by side: what the review says of each, what was read, what the catalogue counts, and what differs.";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { catalogue, choice } = await readComparePage(await searchParams);
  const address = writeComparison(choice.chosen);
  if (!choice.comparable) return pageMetadata(address, { title: "Compare", description });
  const { columns } = await comparedOnce(catalogue, choice.comparable.kind, choice.comparable.ids.join(" "));
  return pageMetadata(address, { title: `${namesOf(columns)}: compared`, description });
}

export default async function ComparePage({ searchParams }: Props) {
  const { catalogue, choice, problems } = await readComparePage(await searchParams);
  const { comparable, chosen, ask } = choice;
  const chosenKinds = compareKindNames.filter((kind) => chosen[kind].length > 0);
  const open = comparable?.kind ?? chosenKinds[0] ?? "source";
  const [table, pickable] = await Promise.all([
    comparable ? comparedOnce(catalogue, comparable.kind, comparable.ids.join(" ")) : null,
    readPickable(catalogue),
  ]);
  const names = new Map(
    compareKindNames.flatMap((kind) => pickable[kind].flatMap(({ options }) => options.map(({ id, name }) => [`${kind} ${id}`, name]))),
  );

  return (
    <article className="compare">
      <PageHead title={table ? `${namesOf(table.columns)}, side by side` : "Compare"}>
        <p className="lede">
          {table
            ? ledes[open]
            : "Two to five cell sources, studies or trials side by side, topic by topic: what the review says of each, what was read, what the catalogue counts, and what differs. Nothing is scored and none is preferred."}
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      {ask ? (
        <div className="notice" role="note">
          <p>{ask}</p>
          {chosenKinds.length > 1 ? (
            <ul>
              {chosenKinds.map((kind) => (
                <li key={kind}>
                  <Link href={writeComparison({ [kind]: chosen[kind] })} prefetch={false}>
                    Only the {compareNouns[kind].many}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      {table && comparable ? <CompareTable caption={`${namesOf(table.columns)}, compared topic by topic`} {...table} /> : null}
      {table || ask ? null : (
        <section aria-labelledby="to-begin-with">
          <h2 id="to-begin-with">To begin with</h2>
          <ul className="claims">
            {tellingComparisons.map((one) => (
              <li key={one.ids.join()}>
                <Link href={writeComparison({ [one.kind]: one.ids })} prefetch={false}>
                  {joinWith(
                    one.ids.map((id) => names.get(`${one.kind} ${id}`) ?? id),
                    "and",
                  )}
                </Link>
                : {one.about}{" "}
                <span className="quiet">
                  (
                  {one.claims.map((claim, place) => (
                    <span key={claim}>
                      {place > 0 ? ", " : ""}
                      <Link href={`/claims/${claim}`} prefetch={false}>
                        {claim}
                      </Link>
                    </span>
                  ))}
                  )
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="choose" className="pick">
        <h2 id="choose">{table ? "Compare others" : "Choose"}</h2>
        {[open, ...compareKindNames.filter((kind) => kind !== open)].map((kind) => (
          <details key={kind} open={!table && kind === open}>
            <summary>{pickTitles[kind]}</summary>
            <PickForm key={chosen[kind].join()} kind={kind} label={pickTitles[kind]} groups={pickable[kind]} chosen={chosen[kind]} />
          </details>
        ))}
      </section>
    </article>
  );
}

const pickTitles: Readonly<Record<CompareKind, string>> = {
  source: "Cell sources",
  study: "Studies",
  trial: "Trials",
};

const ledes: Readonly<Record<CompareKind, string>> = {
  source:
    "What the review says of each, with the claims that state it and the references it gives, and what this catalogue counts of each. A statement is the review’s and not a finding of ours.",
  study: "The facts of each as far as they were read, with the pages they were read on. “Not read” is not “not reported”.",
  trial: "The facts of each as the registry, or a copy of it, gave them on the day of the snapshot; none is the present.",
};

/** "A and B", "A, B and C". */
function namesOf(columns: readonly ComparedColumn[]): string {
  return joinWith(
    columns.map(({ name }) => name),
    "and",
  );
}

interface Compared {
  readonly columns: ComparedColumn[];
  readonly rows: ComparedRow[];
  /** Claims that the rows name, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
}

/** Title and body of one page ask the same; the second time within a request the answer is there. */
const comparedOnce = cache((catalogue: Catalogue, kind: CompareKind, ids: string) => compared(catalogue, kind, ids.split(" ")));

/** The columns and rows of a comparison. */
async function compared(catalogue: Catalogue, kind: CompareKind, ids: readonly string[]): Promise<Compared> {
  const without = (id: string) =>
    ids.length > compareLimits.min ? writeComparison({ [kind]: ids.filter((other) => other !== id) }) : null;
  switch (kind) {
    case "source": {
      const sources = await readComparedSources(catalogue, ids);
      const traits = sources.flatMap(({ source, broader }) =>
        [source, ...broader].flatMap((one) => [...one.advantages, ...one.limitations]),
      );
      const claims = await readRecordsOf(
        catalogue,
        "claims",
        traits.flatMap((trait) => trait.claims),
      );
      return {
        columns: sources.map(({ source }) => ({
          id: source.id,
          href: `/cell-sources/${source.id}`,
          name: source.name,
          marks: [],
          of: null,
          without: without(source.id),
        })),
        rows: sourceRows(sources),
        claims: new Map(claims.map((claim) => [claim.id, claim])),
      };
    }
    case "study": {
      const [studies, names] = await Promise.all([readInOrder(catalogue, "studies", ids, (study) => study.id), sourceNames(catalogue)]);
      return {
        columns: studies.map((study) => ({
          id: study.id,
          href: `/studies/${study.id}`,
          name: studyName(study),
          marks: noticeLabels(study.notices),
          of: {
            sources: study.sources,
            reviewHref: study.reference === null ? "/about#the-review" : `/references/${study.reference}#in-the-review`,
          },
          without: without(study.id),
        })),
        rows: studyRows(studies, names),
        claims: new Map(),
      };
    }
    case "trial": {
      const [trials, names] = await Promise.all([readInOrder(catalogue, "trials", ids, (trial) => trial.id), sourceNames(catalogue)]);
      return {
        columns: trials.map((trial) => ({
          id: trial.id,
          href: `/trials/${trial.id}`,
          name: trial.id,
          marks: [],
          of: { sources: trial.sources, reviewHref: `/trials/${trial.id}#review` },
          without: without(trial.id),
        })),
        rows: trialRows(trials, names),
        claims: new Map(),
      };
    }
  }
}
