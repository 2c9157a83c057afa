import type { Release } from "../../evidence/schema/release.ts";
import { catalogueName } from "../citations/cite-record.ts";
import { type CslItem, cslDate } from "../citations/csl-item.ts";
import { inEveryStyle } from "../citations/every-style.ts";
import { aboutData } from "./about-release.ts";

/** A release as a work that can be cited: a data set with a name and a day, by those who contributed to it. */
export function citeRelease({ name, date }: Pick<Release, "name" | "date">, site: string): CslItem {
  return {
    id: `release-${name}`,
    type: "dataset",
    // The release stands in the title, because not every style prints a version.
    title: `${aboutData.title}. Data release ${name}`,
    author: [{ literal: aboutData.authors }],
    publisher: catalogueName,
    issued: cslDate(date),
    URL: `${site}/data/${name}`,
  };
}

/** A release as a reference in every style. */
export function releaseReferences(release: Pick<Release, "name" | "date">, site: string) {
  return inEveryStyle(citeRelease(release, site));
}
