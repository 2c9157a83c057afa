import type { Metadata } from "next";
import Link from "next/link";
import { Neighbours } from "@/components/record/neighbours";
import { SnapshotBanner } from "@/components/record/snapshot-banner";
import { studyNeighbour } from "@/components/record/study-neighbours";
import { TrialTimeline } from "@/components/timeline/trial-timeline";
import { TrialPlaces } from "@/components/trial/trial-places";
import { TrialStrip } from "@/components/trial/trial-strip";
import { answersByTerm } from "@/lib/catalogue/asking/answers-by-term";
import { askList } from "@/lib/catalogue/asking/ask-list";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { shapeIn } from "@/lib/catalogue/asking/list-records";
import { readList, type SearchParams } from "@/lib/catalogue/asking/read-list";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import type { StudyItem } from "@/lib/catalogue/collections/study-item";
import type { TrialItem } from "@/lib/catalogue/collections/trial-item";
import { stripFacets } from "@/lib/catalogue/collections/trial-reality-facets";
import { missing } from "@/lib/evidence/schema/vocabularies/missing";
import { country } from "@/lib/evidence/schema/vocabularies/trial";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("trials", searchParams);
}

export default async function TrialsPage({ searchParams }: Props) {
  const catalogue = await getCatalogue();
  const [trials, inPeople] = await Promise.all([readRecordsOf(catalogue, "trials"), askList(catalogue, "studies", { species: "human" })]);
  const studies = await readRecordsOf(
    catalogue,
    "studies",
    (inPeople.answer.items as StudyItem[]).map((item) => item.id),
  );
  const { query: asked, listing } = await readList("trials", await searchParams);
  const trialShape = shapeIn(catalogue, "trials");
  const places = await answersByTerm(catalogue, "trials", asked, "country");
  const { evidenceReadUntil } = catalogue.release;
  return (
    <ListPage
      name="trials"
      searchParams={searchParams}
      ways={
        <>
          What came of them: <Link href="/people">reports in men</Link>.
        </>
      }
      after={() => (
        <>
          <SnapshotBanner statuses={trials.map((trial) => trial.status)} today={new Date().toISOString().slice(0, 10)} />
          <TrialStrip shape={trialShape} query={asked} answer={listing} facets={stripFacets} readUntil={evidenceReadUntil} />
          <TrialTimeline
            items={listing.items as readonly TrialItem[]}
            matched={listing.matched}
            readUntil={evidenceReadUntil}
            countryOf={(item) => countryWords(item.country)}
          />
          <TrialPlaces shape={trialShape} query={asked} places={places} matched={listing.matched} />
          <Neighbours
            title="Published studies in people"
            id="in-people"
            items={studies.map(studyNeighbour)}
            note="What has been published, from registered trials and outside them. Where a study may report a trial, both pages say so; none is taken for the report of a trial on the strength of its title."
            all={{ href: inPeople.address, label: `All ${inPeople.answer.matched} in the table of studies` }}
          />
        </>
      )}
    />
  );
}

/** A country's name, or the reason why there is none. */
function countryWords(id: string): string {
  const name = country.terms.find((term) => term.id === id)?.label;
  return name ?? `country ${missing.term(id).label.toLowerCase()}`;
}
