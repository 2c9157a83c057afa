import type { Metadata } from "next";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("references", searchParams);
}

export default function ReferencesPage({ searchParams }: Props) {
  return <ListPage name="references" searchParams={searchParams} />;
}
