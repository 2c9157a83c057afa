import type { Metadata } from "next";
import { listAddress } from "@/components/catalogue/list-view";
import { Neighbours } from "@/components/record/neighbours";
import { SnapshotBanner } from "@/components/record/snapshot-banner";
import { studyNeighbour } from "@/components/record/study-neighbours";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/list-records";
import type { SearchParams } from "@/lib/catalogue/read-list";
import { readRecordsOf } from "@/lib/catalogue/read-record";
import type { StudyItem } from "@/lib/collections/study-item";
import { readQuery } from "@/lib/facets/query";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("trials", searchParams);
}

export default async function TrialsPage({ searchParams }: Props) {
  const catalogue = await getCatalogue();
  const shape = shapeIn(catalogue, "studies");
  const { query } = readQuery(shape, new URLSearchParams({ species: "human" }));
  const [trials, inPeople] = await Promise.all([readRecordsOf(catalogue, "trials"), listRecords(catalogue, "studies", query)]);
  const studies = await readRecordsOf(
    catalogue,
    "studies",
    (inPeople.items as StudyItem[]).map((item) => item.id),
  );
  return (
    <ListPage
      name="trials"
      searchParams={searchParams}
      before={() => <SnapshotBanner statuses={trials.map((trial) => trial.status)} today={new Date().toISOString().slice(0, 10)} />}
      after={() => (
        <Neighbours
          title="Published studies in people"
          id="in-people"
          items={studies.map(studyNeighbour)}
          note="What has been published, from registered trials and outside them. Where a study may report a trial, both pages say so; none is taken for the report of a trial on the strength of its title."
          all={{ href: listAddress(shape, query), label: `All ${inPeople.matched} in the table of studies` }}
        />
      )}
    />
  );
}
