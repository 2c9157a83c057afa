import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import { figureAddress } from "../figures/figure-address.ts";
import { partsOfRecord } from "../figures/parts-of-record.ts";
import type { RecordFigure } from "../figures/record-figure.ts";
import { renderFigure } from "../figures/render-figure.ts";
import { readFigure } from "./read-figure.ts";

/** Finds the figure for a record's page; null where no figure draws the record. */
export async function readRecordFigure(
  catalogue: Catalogue,
  kind: "mechanisms" | "cell-sources" | "studies",
  id: string,
): Promise<RecordFigure | null> {
  const figures = await readRecordsOf(catalogue, "figures");
  const found = figures
    .map((figure) => ({ figure, parts: partsOfRecord(figure, kind, id) }))
    .filter(({ parts }) => parts.size > 0)
    .sort((a, b) => b.parts.size - a.parts.size);
  const [first, ...others] = found;
  if (!first) return null;
  const reading = await readFigure(catalogue, first.figure.id, new URLSearchParams());
  if (!reading) return null;
  const addressOf = ({ figure, parts }: (typeof found)[number]) =>
    figureAddress(figure.id, { raise: parts.size === 1 ? [...parts][0] : null });
  return {
    rendered: renderFigure({ ...reading, raised: first.parts, filters: "" }, "narrow"),
    href: addressOf(first),
    parts: first.parts.size,
    also: others.map((other) => ({ href: addressOf(other), label: `figure ${other.figure.number}` })),
  };
}
