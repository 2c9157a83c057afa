import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StudyRecord } from "@/components/record/study-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { factValue } from "@/lib/evidence/schema/fact";
import { studyName, studyTitle } from "@/lib/evidence/words/study-name";
import { readStudyPage } from "@/lib/publishing/asking/read-study-page";
import { workOfStudy } from "@/lib/publishing/citations/cite-work";
import { citationTags } from "@/lib/publishing/linked-data/citation-tags";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("studies");
}

async function read({ params }: Props) {
  return readStudyPage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such study" };
  const { study, printed } = page;
  return pageMetadata(`/studies/${study.id}`, {
    title: `${studyName(study)}: ${studyTitle(study)}`,
    description: factValue(study.conclusion) ?? studyTitle(study),
    type: "article",
    other: citationTags(workOfStudy(study, printed)),
  });
}

export default async function StudyPage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <StudyRecord page={page} />;
}
