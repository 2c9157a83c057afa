import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiscrepancyRecord } from "@/components/record/discrepancy-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readDiscrepancyPage } from "@/lib/publishing/asking/read-discrepancy-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All rows are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("discrepancies");
}

async function read({ params }: Props) {
  return readDiscrepancyPage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such discrepancy" };
  const { id, text } = page.row;
  return pageMetadata(`/discrepancies/${id}`, { title: `Discrepancy ${id}`, description: text });
}

export default async function DiscrepancyPage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <DiscrepancyRecord page={page} />;
}
