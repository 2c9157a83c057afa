import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { panelFacets } from "@/components/catalogue/panel-facets";
import { ProblemNotes } from "@/components/catalogue/problem-notes";
import { GapList } from "@/components/evidence-map/gap-list";
import { HowToReadMap } from "@/components/evidence-map/how-to-read-map";
import { MapControls } from "@/components/evidence-map/map-controls";
import { MapDrawing } from "@/components/evidence-map/map-drawing";
import { MapFilters } from "@/components/evidence-map/map-filters";
import { MapKey } from "@/components/evidence-map/map-key";
import { MapList } from "@/components/evidence-map/map-list";
import { MapStyle } from "@/components/evidence-map/map-style";
import { MapTable } from "@/components/evidence-map/map-table";
import { PageHead } from "@/components/page/page-head";
import { ScrollRegion } from "@/components/page/scroll-region";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/asking/list-records";
import { paramsOf, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { sendOn } from "@/lib/catalogue/asking/send-on";
import { listAddress } from "@/lib/catalogue/facets/list-address";
import type { Query } from "@/lib/catalogue/facets/query";
import { sentenceOf } from "@/lib/catalogue/facets/sentence";
import { corpusSplit } from "@/lib/evidence/words/corpus-words";
import { readEvidenceMap, readGaps } from "@/lib/pictures/asking/read-evidence-map";
import { mapAddress, writeMapView } from "@/lib/pictures/evidence-map/map-view";
import { mapTitle } from "@/lib/pictures/evidence-map/map-words";
import { placeMap } from "@/lib/pictures/evidence-map/place-map";
import { pageMetadata } from "../page-metadata";

type Props = { searchParams: Promise<SearchParams> };

/** Filters of the studies that the map offers; an address may name any of them. */
const offered = ["corpus", "source", "product", "model", "species", "relation", "design", "read", "year"];

/** Reads the address; one that says the same in a longer way is sent on to the short one. */
const read = cache(async (search: string) => {
  const catalogue = await getCatalogue();
  const { map, problems } = await readEvidenceMap(catalogue, new URLSearchParams(search));
  const shape = shapeIn(catalogue, "studies");
  if (problems.length === 0 && new URLSearchParams(writeMapView(shape, map.view)).toString() !== search)
    await sendOn(mapAddress(shape, map.view));
  return { catalogue, shape, map, problems };
});

async function readPage({ searchParams }: Props) {
  return read(paramsOf(await searchParams).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shape, map } = await readPage(props);
  const filters = sentenceOf(shape, map.view.query);
  return pageMetadata(mapAddress(shape, map.view), {
    title: `Evidence map: ${mapTitle(map.view)}${filters ? `, ${map.matched.all} studies${filters}` : ""}`,
    description:
      "Which cell sources were tested in which models of non-obstructive azoospermia, with how many studies, which way they went and how much was read; and where nothing was found, not looked for, not read or not applicable.",
  });
}

export default async function EvidenceMapPage(props: Props) {
  const { catalogue, shape, map, problems } = await readPage(props);
  const { view, matched, total } = map;
  const { facets } = await listRecords(catalogue, "studies", { ...view.query, page: 1, pageSize: 1 });
  const { gaps, unplaced } = readGaps(catalogue);
  const hrefOf = (query: Query) => listAddress(shape, query);
  const placed = placeMap(map);
  return (
    <>
      <MapStyle />
      <PageHead title="Evidence map">
        <p className="lede">
          What has been studied and what has not. Choose what stands in the rows and columns; every number is the number of rows of the
          studies table that it leads to, and an empty cell says why it is empty.
        </p>
      </PageHead>
      <ProblemNotes problems={problems} />
      <MapControls shape={shape} view={view} />
      <div className="map-filters">
        <MapFilters
          shape={shape}
          view={view}
          facets={panelFacets(
            shape,
            view.query,
            facets.filter((facet) => offered.includes(facet.shape.id)),
          )}
        />
      </div>
      <section aria-labelledby="map" className="evidence-map">
        <a className="skip-figure" href="#map-key">
          Skip the map; the same stands in a table below it
        </a>
        <h2 id="map">{mapTitle(view)}</h2>
        <p className="result-line" role="status">
          <strong>
            {matched.all} of {total}
          </strong>{" "}
          studies{sentenceOf(shape, view.query)}
          {matched.review > 0 && matched.added > 0 ? `: ${corpusSplit(matched)}` : ""}
          {map.unlisted > 0 ? `. The year of ${map.unlisted} of them was not read; they have no place in this map` : ""}
          {matched.all === 0 ? ". Remove a filter to see more; the map below shows no study" : ""}.
        </p>
        <ScrollRegion className="map-scroll" label="The map">
          <MapDrawing placed={placed} hrefOf={hrefOf} />
        </ScrollRegion>
        <MapList map={map} hrefOf={hrefOf} />
      </section>
      <section aria-labelledby="map-key">
        <h2 id="map-key" className="visually-hidden">
          Key
        </h2>
        <MapKey show={view.show} until={catalogue.release.evidenceReadUntil} />
      </section>
      <details className="map-twin">
        <summary>The same map as a table in words</summary>
        <MapTable map={map} hrefOf={hrefOf} />
      </details>
      <HowToReadMap map={map} until={catalogue.release.evidenceReadUntil} reviewYear={catalogue.review.year} />
      <GapList gaps={gaps} unplaced={unplaced} />
      <p className="quiet">
        The studies behind the map: <Link href={hrefOf(view.query)}>as a table</Link>.
      </p>
    </>
  );
}
