import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TrialRecord } from "@/components/record/trial-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { factValue } from "@/lib/evidence/schema/fact";
import { trialStatus } from "@/lib/evidence/schema/vocabularies/trial";
import { snapshotWords } from "@/lib/evidence/words/snapshot-words";
import { readTrialPage } from "@/lib/publishing/asking/read-trial-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("trials");
}

async function read({ params }: Props) {
  return readTrialPage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such trial" };
  const { trial } = page;
  const title = factValue(trial.briefTitle) ?? factValue(trial.officialTitle);
  return pageMetadata(`/trials/${trial.id}`, {
    title: title ? `${trial.id}: ${title}` : trial.id,
    description: `${trialStatus.term(trial.status.registry).label}, ${snapshotWords(trial.status)}.`,
  });
}

export default async function TrialPage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <TrialRecord page={page} />;
}
