import { listRecords, shapeIn } from "../../catalogue/asking/list-records.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecord, readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { type ArrowPart, arrowParts, arrowTerm } from "../../catalogue/collections/arrow-facet.ts";
import type { Answer } from "../../catalogue/facets/facet-index.ts";
import { isNarrowed, openQuery, type Problem, type Query, readQuery, withFilter } from "../../catalogue/facets/query.ts";
import { type Arrow, arrowsOf, type Figure } from "../../evidence/schema/figure.ts";
import { type EvidenceLevel, levelOf } from "../figures/arrow-level.ts";
import type { ArrowNumbers } from "../figures/arrow-numbers.ts";

/** A figure with the evidence behind each arrow, under the filters of an address. */
export interface FigureReading {
  readonly figure: Figure;
  /** The filters, as the studies table has them. */
  readonly query: Query;
  readonly problems: readonly Problem[];
  readonly isFiltered: boolean;
  /** Ids of what the address raises: a node or an arrow, or nothing. */
  readonly raised: string | null;
  readonly numbers: ReadonlyMap<string, ArrowNumbers>;
  readonly levels: ReadonlyMap<string, EvidenceLevel>;
  /** The answer of the studies table to the same filters. */
  readonly answer: Answer;
}

/** Reads a figure under the filters that an address names; null where there is no such figure. Numbers are those of the studies table. */
export async function readFigure(catalogue: Catalogue, id: string, params: URLSearchParams): Promise<FigureReading | null> {
  const figure = await readRecord(catalogue, "figures", id);
  if (!figure) return null;
  const filters = new URLSearchParams(params);
  filters.delete("raise");
  const shape = shapeIn(catalogue, "studies");
  const { query, problems } = readQuery(shape, filters);
  const answer = await listRecords(catalogue, "studies", { ...query, page: 1, pageSize: 1 }, ["arrow"]);
  const counts = new Map(answer.facets.find((facet) => facet.shape.id === "arrow")?.options.map((option) => [option.id, option.count]));
  const count = (term: string) => counts.get(term) ?? 0;
  const raise = params.get("raise");
  const ids = [...figure.nodes.map((node) => node.id), ...arrowsOf(figure).map((arrow) => arrow.id)];
  const raised = raise !== null && ids.includes(raise) ? raise : null;
  return {
    figure,
    query,
    problems: raise && !raised ? [...problems, unknownRaise(figure, raise, ids)] : problems,
    isFiltered: isNarrowed(shape, query),
    raised,
    numbers: new Map(
      arrowsOf(figure).map((arrow) => {
        const parts = Object.fromEntries(arrowParts.map((part) => [part, count(arrowTerm(figure, arrow, part))])) as Record<
          ArrowPart,
          number
        >;
        return [arrow.id, { any: count(arrowTerm(figure, arrow)), ...parts }];
      }),
    ),
    levels: await levelsOf(catalogue, figure),
    answer,
  };
}

/** Ids of the studies behind an arrow that the filters let through. */
export async function studiesBehind(catalogue: Catalogue, reading: FigureReading, arrow: Arrow): Promise<ReadonlySet<string>> {
  const shape = shapeIn(catalogue, "studies");
  const query = withFilter(reading.query, "arrow", { kind: "term", ids: [arrowTerm(reading.figure, arrow)] });
  const { items } = await listRecords(catalogue, "studies", { ...openQuery(shape), ...query, pageSize: 200 });
  return new Set(items.map((item) => (item as { id: string }).id));
}

async function levelsOf(catalogue: Catalogue, figure: Figure): Promise<ReadonlyMap<string, EvidenceLevel>> {
  const arrows = arrowsOf(figure);
  const claims = await readRecordsOf(
    catalogue,
    "claims",
    arrows.flatMap((arrow) => arrow.claims),
  );
  const cited = new Set(claims.filter((claim) => claim.basis !== "none").map((claim) => claim.id));
  return new Map(arrows.map((arrow) => [arrow.id, levelOf(arrow, cited)]));
}

function unknownRaise(figure: Figure, raise: string, ids: readonly string[]): Problem {
  return {
    parameter: "raise",
    value: raise,
    message: `Figure ${figure.number} has nothing called “${raise.length > 40 ? `${raise.slice(0, 40)}…` : raise}”.`,
    accepts: ids,
  };
}
