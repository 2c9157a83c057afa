import type { Release } from "../../evidence/schema/release.ts";
import { citationCff } from "./citation-cff.ts";
import { zenodoMetadata } from "./zenodo.ts";

/**
 * The files that have to stand at the top of the repository, because GitHub (“Cite this repository”) and Zenodo look for them there and
 * nowhere else, by name. They name the release that is being worked on, and no address: the repository knows none.
 */
export function repositoryFiles(release: Release): Readonly<Record<"CITATION.cff" | ".zenodo.json", string>> {
  const described = { ...release, address: null };
  return { "CITATION.cff": citationCff(described), ".zenodo.json": zenodoMetadata(described) };
}
