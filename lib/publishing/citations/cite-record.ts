import type { CitedWork } from "./cite-work.ts";
import { type CslItem, cslDate } from "./csl-item.ts";

/** The state of the catalogue that a citation is pinned to, and where it is published. */
export interface CitedRelease {
  readonly name: string;
  readonly date: string;
  /** Scheme and host of the site, such as `https://example.org`; empty where the reader's own browser knows it. */
  readonly site: string;
}

export const catalogueName = "NOA evidence explorer";

/** The address of a page pinned to a release: it answers with that release, or says that the site holds another. */
export function pinnedAddress(path: string, release: CitedRelease): string {
  return `${release.site}${path}?release=${encodeURIComponent(release.name)}`;
}

/** A record of the catalogue as an entry of the catalogue: what to cite for what was read and written here. */
export function citeEntry(id: string, title: string, path: string, release: CitedRelease): CslItem {
  return {
    id,
    type: "webpage",
    title,
    "container-title": catalogueName,
    version: release.name,
    issued: cslDate(release.date),
    URL: pinnedAddress(path, release),
    note: `${catalogueName}, data release ${release.name} of ${release.date}. Data: CC BY 4.0.`,
  };
}

/** A work or a registered trial, with a note that leads back to its record in the catalogue. */
export function citeWork(id: string, { remarks, ...work }: CitedWork, path: string, release: CitedRelease): CslItem {
  return {
    id,
    ...work,
    note: [...remarks, `${catalogueName}, data release ${release.name}: ${pinnedAddress(path, release)}`].join(" "),
  };
}
