import Link from "next/link";
import { dateWords } from "@/lib/evidence/words/date-words";
import type { EvidenceMap } from "@/lib/pictures/evidence-map/build-map";
import { notApplicableRules } from "@/lib/pictures/evidence-map/not-applicable";

/** How the map came about and what it can and cannot say. */
export function HowToReadMap({ map, until, reviewYear }: { map: EvidenceMap; until: string; reviewYear: number }) {
  const cautions = [map.rowAxis, map.columnAxis].flatMap((axis) => (axis.caution ? [axis.caution] : []));
  const rules = notApplicableRules.filter(({ axes }) => axes.every((axis) => axis === map.rowAxis.id || axis === map.columnAxis.id));
  const sums = [...map.rows, ...map.columns].some((head) => head.term.isSum);
  return (
    <section aria-labelledby="how-to-read" className="map-how">
      <h2 id="how-to-read">How to read this map</h2>
      <ul>
        <li>
          A number is how many studies of the catalogue belong to the row and the column, and how many rows the list has that it leads to.
          It says nothing of how good the studies are or whether the therapy works.
        </li>
        <li>
          The studies are those of the base review of {reviewYear}, and those that a search for what it left out found, source by source,
          until {dateWords(until)}. The two are counted apart: the second part of a number was found in another way than the first. That
          search had no protocol; “no study found” means found by it, and not that none exists.
        </li>
        <li>
          Looked for were the sources that the review lists. Cells outside its list, and inducers, species, sites, products and mechanisms
          that no study of the review has, were not searched for by themselves: an empty cell there is “not looked for”.
        </li>
        <li>
          A study with several sources, products, inducers or outcomes stands in each of their rows and columns, so that the cells do not
          add up to the row’s number; and a pair need not have been given together.
        </li>
        {sums ? (
          <li>A name in bold is a broader one: its number includes those set in below it, and studies that name none of them.</li>
        ) : null}
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
        {rules.map((rule) => (
          <li key={rule.why + rule.axes.join()}>“Not applicable” here: {rule.why}.</li>
        ))}
        <li>
          A filter on an axis chooses its rows or columns; all other filters narrow the studies. Every filter of the{" "}
          <Link href="/studies" prefetch={false}>
            studies table
          </Link>{" "}
          works in the address of the map too. Directions are against each study’s own comparator and are counted, not weighed.
        </li>
      </ul>
    </section>
  );
}
