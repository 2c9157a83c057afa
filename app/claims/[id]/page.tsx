import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimRecord } from "@/components/record/claim-record";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { staticIds } from "@/lib/catalogue/asking/static-ids";
import { readClaimPage } from "@/lib/publishing/asking/read-claim-page";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ id: string }> };

/** All records are known when the site is built; any other address is a 404, with or without a catalogue. */
export const dynamicParams = false;

export function generateStaticParams() {
  return staticIds("claims");
}

async function read({ params }: Props) {
  return readClaimPage(await getCatalogue(), (await params).id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await read(props);
  if (!page) return { title: "No such claim" };
  const { id, statement } = page.claim;
  return pageMetadata(`/claims/${id}`, { title: `Claim ${id}`, description: statement });
}

export default async function ClaimPage(props: Props) {
  const page = await read(props);
  if (!page) notFound();
  return <ClaimRecord page={page} />;
}
