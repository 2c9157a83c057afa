import type { Metadata } from "next";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("cell-sources", searchParams);
}

export default function CellSourcesPage({ searchParams }: Props) {
  return <ListPage name="cell-sources" searchParams={searchParams} />;
}
