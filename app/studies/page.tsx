import type { Metadata } from "next";
import { DirectionMark } from "@/components/mark/direction-mark";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { direction } from "@/lib/evidence/schema/vocabularies/study";
import { ListPage, listMetadata } from "../list-page";

type Props = { searchParams: Promise<SearchParams> };

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata("studies", searchParams);
}

export default function StudiesPage({ searchParams }: Props) {
  return (
    <ListPage
      name="studies"
      searchParams={searchParams}
      tableKey={
        <p className="table-key">
          Outcomes:{" "}
          {direction.terms.map((way) => (
            <span key={way.id}>
              <DirectionMark id={way.id} label={way.label} spoken={false} /> {way.label.toLowerCase()}
            </span>
          ))}
        </p>
      }
    />
  );
}
