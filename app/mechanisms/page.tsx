import type { Metadata } from "next";
import { FigurePreviews } from "@/components/figure/figure-previews";
import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { readRecordsOf } from "@/lib/catalogue/asking/read-record";
import { drawsMechanisms } from "@/lib/evidence/schema/figure";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("mechanisms", searchParams);
}

export default async function MechanismsPage({ searchParams }: Props) {
  const figures = (await readRecordsOf(await getCatalogue(), "figures")).filter(drawsMechanisms);
  return (
    <ListPage
      name="mechanisms"
      searchParams={searchParams}
      ways={
        <>
          <a href="#figures">In figures</a> below.
        </>
      }
      after={() => <FigurePreviews figures={figures} heading="The mechanisms in figures" />}
    />
  );
}
