import type { KindOfEmpty } from "../../lib/pictures/evidence-map/kinds-of-empty.ts";

/** A sample of a kind of empty, 42 by 26 units, as the map draws it. `prefix` names the patterns that it uses. */
export function EmptySign({ kind, sign, prefix }: { kind: KindOfEmpty; sign: string; prefix: string }) {
  const small = kind === "undecided" || kind === "not-applicable";
  return (
    <>
      {kind === "none-found" ? <rect x="11" y="4" width="20" height="18" className="map-none-found" /> : null}
      {kind === "undecided" || kind === "not-looked-for" ? (
        <rect x="1" y="1" width="40" height="24" fill={`url(#${prefix}-${kind})`} />
      ) : null}
      {kind === "undecided" ? <rect x="4" y="4" width="34" height="18" className="map-halo" /> : null}
      {kind === "not-looked-for" ? <rect x="13" y="4" width="16" height="18" className="map-halo" /> : null}
      {kind === "not-applicable" ? <rect x="1" y="1" width="40" height="24" className="map-not-applicable" /> : null}
      <text x="21" y={small ? 17 : 17.8} className={small ? "map-none map-small" : "map-none"}>
        {sign}
      </text>
    </>
  );
}
