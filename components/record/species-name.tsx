import { species } from "@/lib/evidence/schema/vocabularies/study";

/** A species by its common name with the Latin one in italics and its entry in the NCBI Taxonomy, where it has one. */
export function SpeciesName({ id }: { id: string }) {
  const { label, definition } = species.term(id);
  const [, latin, taxon] = /^([A-Z][a-z]+ [a-z]+), NCBI Taxonomy (\d+)/.exec(definition) ?? [];
  if (!latin || !taxon) return `${label} (${definition.charAt(0).toLowerCase()}${definition.slice(1).replace(/\.$/, "")})`;
  return (
    <>
      {label} (<i lang="la">{latin}</i>, <a href={`https://www.ncbi.nlm.nih.gov/taxonomy/?term=txid${taxon}`}>taxon {taxon}</a>)
    </>
  );
}
