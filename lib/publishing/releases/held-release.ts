import path from "node:path";
import type { Release } from "../../evidence/schema/release.ts";
import { readManifest } from "./read-releases.ts";
import { releasesIn } from "./releases-folder.ts";

/** What a release is called whose data are not those that were published under its name. */
export const changedSuffix = "-changed";

/**
 * The release that a catalogue compiled from a data folder is. A name stands for one content: where that name was published with other
 * data, the catalogue calls itself changed, so that an address pinned to the release never answers with something else.
 *
 * @param release what `release.json` says
 * @param dataHash of the folder as it is now
 */
export function heldRelease(folder: string, release: Release, dataHash: string): Release {
  const published = readManifest(release.name, path.join(folder, releasesIn));
  return published === null || published.dataHash === dataHash ? release : { ...release, name: `${release.name}${changedSuffix}` };
}
