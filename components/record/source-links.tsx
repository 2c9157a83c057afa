import Link from "next/link";
import { otherSource } from "@/lib/evidence/schema/vocabularies/cell-source";

/** Cell sources by name, each a link to its page where it has one. */
export function SourceLinks({ ids, names }: { ids: readonly string[]; names: ReadonlyMap<string, string> }) {
  return ids.map((id, place) => (
    <span key={id}>
      {place > 0 ? ", " : ""}
      {names.has(id) ? (
        <Link href={`/cell-sources/${id}`} prefetch={false}>
          {names.get(id)}
        </Link>
      ) : (
        otherSource.term(id).label
      )}
    </span>
  ));
}
