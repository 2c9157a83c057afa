import { collectionNames } from "../../lib/catalogue/collections/all-collections.ts";
import { type Times, timesOf } from "./times-of.ts";

/** How long a running site takes for a page, from the request to the last byte. */
export interface PageTimes extends Times {
  readonly path: string;
  /** True for a list, false for a figure or a map. */
  readonly isList: boolean;
  /** Size of the page without compression. */
  readonly kilobytes: number;
}

const figures = [
  "/figures/figure-1a",
  "/figures/figure-1b?raise=bm-exo-signalling",
  "/figures/figure-2",
  "/evidence-map",
  "/evidence-map?columns=outcome&show=direction",
];

/** Asks a running site for every list, every figure and the evidence map, one request after the other, the first ones not counted. */
export async function measurePages(site: string, rounds: number): Promise<PageTimes[]> {
  const pages: PageTimes[] = [];
  const lists = collectionNames.map((name) => `/${name}`);
  for (const path of [...lists, ...figures]) {
    const get = async () => {
      const answer = await fetch(new URL(path, site));
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}; is the site of this catalogue running at ${site}?`);
      return (await answer.arrayBuffer()).byteLength;
    };
    for (let round = 0; round < 20; round++) await get();
    pages.push({
      path,
      isList: lists.includes(path),
      kilobytes: (await get()) / 1000,
      ...(await timesOf((done) => (done < rounds ? get : null))),
    });
  }
  return pages;
}
