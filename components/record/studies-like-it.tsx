import Link from "next/link";
import { overviewOf } from "@/lib/evidence/lens/study-overview";
import { factValue } from "@/lib/evidence/schema/fact";
import type { Study } from "@/lib/evidence/schema/study";
import { inducer, species } from "@/lib/evidence/schema/vocabularies/study";

/** The lists of studies that share a cell source, a model or a host with this one. */
export function StudiesLikeIt({ study }: { study: Study }) {
  const whole = overviewOf(study);
  const sources = factValue(whole.cellSources) ?? [];
  const inducers = factValue(whole.inducers) ?? [];
  const hosts = factValue(whole.hostSpecies) ?? [];
  return (
    <nav aria-label="Studies like it" className="neighbours">
      <h2>Studies like it</h2>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <Link href={`/studies?source=${source}`} prefetch={false}>
              with the same cell source
            </Link>
          </li>
        ))}
        {inducers.map((term) => (
          <li key={term}>
            <Link href={`/studies?model=${term}`} prefetch={false}>
              with {inducer.term(term).label.toLowerCase()}
            </Link>
          </li>
        ))}
        {hosts.map((host) => (
          <li key={host}>
            <Link href={`/studies?species=${host}`} prefetch={false}>
              in {species.term(host).label.toLowerCase()} hosts
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
