import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReferenceRecord } from "@/components/record/reference-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readReferencePage } from "@/lib/publishing/asking/read-reference-page";
import { workOfReference } from "@/lib/publishing/citations/cite-work";
import { citationTags } from "@/lib/publishing/linked-data/citation-tags";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("references");
}

async function read({ params }: Props) {
  return readReferencePage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such reference" };
  const { reference } = page;
  return pageMetadata(`/references/${reference.n}`, {
    title: `${reference.n}. ${reference.title}`,
    description: reference.asPrinted.replaceAll("*", ""),
    type: "article",
    other: citationTags(workOfReference(reference)),
  });
}

export default async function ReferencePage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <ReferenceRecord page={page} />;
}
