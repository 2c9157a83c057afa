import { itemWithId, listRecords, shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecord, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { collectionNamed, collectionNames, isCollectionName } from "../../catalogue/collections/all-collections.ts";
import type { Collection, CollectionName } from "../../catalogue/collections/define-collection.ts";
import type { Answer } from "../../catalogue/facets/facet-index.ts";
import { type Problem, type Query, readQuery, withFilter } from "../../catalogue/facets/query.ts";
import { sentenceOf } from "../../catalogue/facets/sentence.ts";
import { splitWords } from "../../evidence/words/corpus-words.ts";
import type { Card } from "../cards/card.ts";
import type { CardSubject } from "../cards/card-address.ts";
import { figureCard } from "../cards/figure-card.ts";
import { cardFacets, listCard } from "../cards/list-card.ts";
import { mapCard } from "../cards/map-card.ts";
import { questionCard, recordCard, stepCard } from "../cards/record-card.ts";
import { siteCard, siteNotes } from "../cards/site-card.ts";
import { readEvidenceMap } from "./read-evidence-map.ts";
import { readFigure } from "./read-figure.ts";

/** A card, or why there is none: what of the address cannot be used, in a sentence. */
export type CardReading = { readonly card: Card } | { readonly refused: string };

/** Reads what a card says. Its numbers are those of the page that it stands for: the same question to the same index. */
export async function readCard(catalogue: Catalogue, subject: CardSubject): Promise<CardReading> {
  const release = catalogue.release.name;
  switch (subject.kind) {
    case "list": {
      const shape = shapeIn(catalogue, subject.name);
      const { query, problems } = readQuery(shape, new URLSearchParams(subject.search));
      if (problems[0]) return refusal(problems);
      const collection = collectionNamed(subject.name) as Collection<CollectionName>;
      const answer = await answerTo(catalogue, subject.name, query);
      const review =
        collection.apart && !query.filters.has(collection.apart)
          ? await answerTo(catalogue, subject.name, withFilter(query, collection.apart, { kind: "term", ids: ["review"] }))
          : null;
      const { findings: once } = collection;
      const findings =
        once && !query.filters.has(once.facet)
          ? await answerTo(catalogue, subject.name, withFilter(query, once.facet, { kind: "term", ids: [once.term] }))
          : null;
      return { card: listCard({ collection, shape, query, answer, review, findings, release }) };
    }
    case "map": {
      const { map, problems } = await readEvidenceMap(catalogue, new URLSearchParams(subject.search));
      if (problems[0]) return refusal(problems);
      return { card: mapCard(map, sentenceOf(shapeIn(catalogue, "studies"), map.view.query), release) };
    }
    case "figure": {
      const reading = await readFigure(catalogue, subject.id, new URLSearchParams(subject.search));
      if (!reading) return { refused: `There is no figure “${short(subject.id)}”.` };
      if (reading.problems[0]) return refusal(reading.problems);
      const { answer, query, isFiltered } = reading;
      const shown = isFiltered ? `${answer.matched} of ${answer.total} studies${sentenceOf(shapeIn(catalogue, "studies"), query)}` : "";
      return { card: figureCard({ ...reading, shown, release }) };
    }
    case "record":
      return readRecordCard(catalogue, subject.of, subject.id);
    case "site":
      return { card: siteCard(await Promise.all(collectionNames.slice(0, 6).map((name) => numberOf(catalogue, name))), release) };
  }
}

async function readRecordCard(
  catalogue: Catalogue,
  kind: Extract<CardSubject, { kind: "record" }>["of"],
  id: string,
): Promise<CardReading> {
  const release = catalogue.release.name;
  const record = await readRecord(catalogue, kind, id);
  if (!record) return { refused: `There is no record “${short(id)}” in ${kind}.` };
  if (isCollectionName(kind)) {
    const sizes = new Map([...catalogue.indexes].map(([name, index]) => [name, index.size]));
    const item = await itemWithId(catalogue, kind, id);
    return { card: recordCard({ name: kind, record: record as never, item, shape: shapeIn(catalogue, kind), sizes, release }) };
  }
  if (kind === "questions") return { card: questionCard(record as Parameters<typeof questionCard>[0], release) };
  const steps = await readRecordsOf(catalogue, "reading-steps");
  return { card: stepCard(record as Parameters<typeof stepCard>[0], steps.length, release) };
}

function answerTo(catalogue: Catalogue, name: CollectionName, query: Query): Promise<Answer> {
  return listRecords(catalogue, name, { ...query, page: 1, pageSize: 1 }, cardFacets[name]);
}

/** How many records a list holds in all, whatever it shows at first, and where they come from. */
async function numberOf(catalogue: Catalogue, name: CollectionName) {
  const { noun, apart } = collectionNamed(name);
  const { total, facets } = await answerTo(catalogue, name, readQuery(shapeIn(catalogue, name), new URLSearchParams()).query);
  const parts = facets.find(({ shape }) => shape.id === apart)?.options.map((option) => ({ label: option.label, count: option.total }));
  return { number: total, label: noun.many, note: parts ? splitWords(parts) : (siteNotes[name] ?? "") };
}

function refusal(problems: readonly Problem[]): CardReading {
  return { refused: problems.map((problem) => `${problem.parameter}: ${problem.message}`).join(" ") };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
