import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CellSourceRecord } from "@/components/record/cell-source-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readCellSourcePage } from "@/lib/publishing/asking/read-cell-source-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("cell-sources");
}

async function read({ params }: Props) {
  return readCellSourcePage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such cell source" };
  const { id, name } = page.source;
  return pageMetadata(`/cell-sources/${id}`, {
    title: name,
    description: `${name}: what the base review says of it, and the studies and trials behind it.`,
  });
}

export default async function CellSourcePage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <CellSourceRecord page={page} />;
}
