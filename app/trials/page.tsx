import type { Metadata } from "next";
import { HumanStudies } from "@/components/record/human-studies";
import { SnapshotBanner } from "@/components/record/snapshot-banner";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import type { SearchParams } from "@/lib/catalogue/read-list";
import { readRecordsOf } from "@/lib/catalogue/read-record";
import { sourceNames } from "@/lib/catalogue/source-names";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("trials", searchParams);
}

export default async function TrialsPage({ searchParams }: Props) {
  const catalogue = await getCatalogue();
  const [trials, humanStudies, names] = await Promise.all([
    readRecordsOf(catalogue, "trials"),
    readRecordsOf(catalogue, "human-studies"),
    sourceNames(catalogue),
  ]);
  return (
    <ListPage
      name="trials"
      searchParams={searchParams}
      before={() => <SnapshotBanner statuses={trials.map((trial) => trial.status)} today={new Date().toISOString().slice(0, 10)} />}
      after={() => <HumanStudies studies={humanStudies} names={names} />}
    />
  );
}
