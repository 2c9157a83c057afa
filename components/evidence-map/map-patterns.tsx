import { readingLevel } from "../../lib/evidence/schema/vocabularies/evidence.ts";

/**
 * The patterns of a map: two of the kinds of empty, and how much was read, from solid (all of it) to blank (its citation). `prefix`
 * keeps the names of two drawings on a page apart.
 */
export function MapPatterns({ prefix, levels }: { prefix: string; levels: boolean }) {
  const shared = { patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${prefix}-not-looked-for`} width="8" height="8" {...shared}>
        <path d="M-1 1 1-1M0 8 8 0M7 9 9 7" className="map-stroke" />
      </pattern>
      <pattern id={`${prefix}-undecided`} width="6" height="6" {...shared}>
        <circle cx="1.5" cy="1.5" r=".9" className="map-speck" />
        <circle cx="4.5" cy="4.5" r=".9" className="map-speck" />
      </pattern>
      {levels ? (
        <>
          <pattern id={`${prefix}-part`} width="4" height="4" {...shared}>
            <rect width="4" height="4" className="map-ground" />
            <path d="M0 0 4 4M4 0 0 4" className="map-level-ink" />
          </pattern>
          <pattern id={`${prefix}-abstract`} width="4" height="4" {...shared}>
            <rect width="4" height="4" className="map-ground" />
            <path d="M-1 1 1-1M0 4 4 0M3 5 5 3" className="map-level-ink" />
          </pattern>
          <pattern id={`${prefix}-excerpt`} width="4" height="4" {...shared}>
            <rect width="4" height="4" className="map-ground" />
            <path d="M0 2h4" className="map-level-ink" />
          </pattern>
          <pattern id={`${prefix}-secondary`} width="4" height="4" {...shared}>
            <rect width="4" height="4" className="map-ground" />
            <circle cx="2" cy="2" r="1" className="map-level-solid" />
          </pattern>
        </>
      ) : null}
    </defs>
  );
}

/** How a bar's part is filled for a reading level: a pattern's name, solid, or nothing. */
export function fillOfLevel(prefix: string, level: string): { readonly fill?: string; readonly className: string } {
  if (level === readingLevel.ids[0]) return { className: "map-level map-level-solid" };
  if (level === "citation") return { className: "map-level map-ground" };
  return { fill: `url(#${prefix}-${level})`, className: "map-level" };
}
