import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MechanismRecord } from "@/components/record/mechanism-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readMechanismPage } from "@/lib/publishing/asking/read-mechanism-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("mechanisms");
}

async function read({ params }: Props) {
  return readMechanismPage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such mechanism" };
  const { id, name, explanation } = page.mechanism;
  return pageMetadata(`/mechanisms/${id}`, { title: name, description: explanation.short.text });
}

export default async function MechanismPage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <MechanismRecord page={page} />;
}
