import { modelsOf } from "../../evidence/causes/models-of-causes.ts";
import { cause, causeStance } from "../../evidence/schema/vocabularies/cause.ts";
import { causeStates, causeTerm } from "../collections/cause-facet.ts";
import type { CauseNumbers, NamingTrial } from "../collections/cause-numbers.ts";
import type { CountedOption } from "../facets/facet-index.ts";
import { openQuery, pageSizes, type Query, withFilter } from "../facets/query.ts";
import { listRecords, shapeIn } from "./list-records.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { readRecordsOf } from "./read-record.ts";

/** Counts what stands behind a cause; null for what is no cause of the vocabulary, such as a group of causes. */
export async function readCauseNumbers(catalogue: Catalogue, id: string): Promise<CauseNumbers | null> {
  if (!cause.ids.some((known) => known === id)) return null;
  const [studies, trials] = await Promise.all([studiesOf(catalogue, id), trialsOf(catalogue, id)]);
  return { id, studies, trials };
}

async function studiesOf(catalogue: Catalogue, id: string): Promise<CauseNumbers["studies"]> {
  const models = modelsOf(id);
  if (models.length === 0) return null;
  const shape = shapeIn(catalogue, "studies");
  const query = withFilter(openQuery(shape), "model", { kind: "term", ids: models });
  const { matched, facets } = await listRecords(catalogue, "studies", { ...query, pageSize: 1 });
  const optionsOf = (facet: string) => facets.find((one) => one.shape.id === facet)?.options ?? [];
  const counted = (facet: string) => (option: CountedOption) => ({
    label: option.label,
    count: option.count,
    query: withFilter(query, facet, { kind: "term", ids: [option.id] }),
  });
  return {
    shape,
    all: { label: "Studies in a model of it", count: matched, query },
    byCorpus: optionsOf("corpus").map(counted("corpus")),
    byInducer: optionsOf("model")
      .filter((option) => models.some((model) => model === option.id))
      .map(counted("model")),
  };
}

async function trialsOf(catalogue: Catalogue, id: string): Promise<CauseNumbers["trials"]> {
  const shape = shapeIn(catalogue, "trials");
  const query = openQuery(shape);
  const { matched, facets } = await listRecords(catalogue, "trials", { ...query, pageSize: 1 }, ["cause"]);
  const counts = new Map(facets.find((facet) => facet.shape.id === "cause")?.options.map((option) => [option.id, option.count]));
  return {
    shape,
    total: matched,
    byState: causeStates.map(({ id: state, label }) => {
      const term = causeTerm(id, state);
      return { label, count: counts.get(term) ?? 0, query: withFilter(query, "cause", { kind: "term", ids: [term] }) };
    }),
    naming: await namingTrials(catalogue, query, id),
  };
}

async function namingTrials(catalogue: Catalogue, query: Query, id: string): Promise<NamingTrial[]> {
  const terms = causeStance.ids.map((stance) => causeTerm(id, stance));
  const { items } = await listRecords(catalogue, "trials", {
    ...withFilter(query, "cause", { kind: "term", ids: terms }),
    pageSize: pageSizes.max,
  });
  const trials = await readRecordsOf(
    catalogue,
    "trials",
    items.map((item) => (item as { id: string }).id),
  );
  return causeStance.ids.flatMap((stance) =>
    trials.flatMap((trial) =>
      trial.eligibility.causes
        .filter((entry) => entry.cause === id && entry.stance === stance)
        .map(({ words }) => ({ trial: trial.id, stance, words })),
    ),
  );
}
