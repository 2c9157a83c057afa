import type { Metadata } from "next";
import { DirectionMark } from "@/components/mark/direction-mark";
import type { SearchParams } from "@/lib/catalogue/asking/read-list";
import { outcomeSides } from "@/lib/evidence/lens/comparison-question";
import { ListPage, listMetadata } from "../list-page";

/** What an outcome can be besides improved, unchanged or worsened, whose marks stand at the presets. */
const asides = outcomeSides.filter(({ id }) => ["otherwise", "not-reported", "not-read"].includes(id));

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
          Other marks:{" "}
          {asides.map((side) => (
            <span key={side.id}>
              <DirectionMark id={side.id} label={side.label} spoken={false} /> {side.label.toLowerCase()}
            </span>
          ))}
        </p>
      }
    />
  );
}
