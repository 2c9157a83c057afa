import Link from "next/link";
import { challengeAddress } from "@/lib/catalogue/facets/challenge-address";

/** The choice of a cell source: a plain form that any browser sends, and the way back to all. */
export function SourceChoice({
  sources,
  chosen,
}: {
  sources: readonly { readonly id: string; readonly name: string; readonly challenges: number }[];
  chosen: readonly string[];
}) {
  const offered = sources.filter((source) => source.challenges > 0 || chosen.includes(source.id));
  const several = chosen.length > 1 ? chosen.join(",") : null;
  return (
    <form action="/challenges" className="source-choice">
      <label htmlFor="source">Cell source</label>
      <select id="source" name="source" defaultValue={several ?? chosen[0] ?? ""} key={chosen.join()}>
        <option value="">All cell sources</option>
        {several ? <option value={several}>The {chosen.length} chosen</option> : null}
        {offered.map((source) => (
          <option key={source.id} value={source.id}>
            {source.name} ({source.challenges})
          </option>
        ))}
      </select>
      <button type="submit">Show</button>
      {chosen.length > 0 ? <Link href={challengeAddress()}>Show all</Link> : null}
    </form>
  );
}
