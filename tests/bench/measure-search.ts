import { openCatalogue } from "../../lib/catalogue/asking/open-catalogue.ts";
import { searchRecords } from "../../lib/catalogue/asking/search-records.ts";
import { searches } from "../support/searches.ts";
import { type Times, timesOf } from "./times-of.ts";

/** How long the search over all kinds takes on a compiled file, for what readers type; the first searches are not counted. */
export async function measureSearch(file: string, rounds: number): Promise<Times> {
  const catalogue = await openCatalogue(file);
  const ask = (number: number) => searchRecords(catalogue, { q: searches[number % searches.length]?.[0] ?? "", kind: null, page: 1 });
  try {
    for (let asked = 0; asked < searches.length; asked++) await ask(asked);
    return await timesOf((done) => (done < searches.length * Math.ceil(rounds / 10) ? () => ask(done) : null));
  } finally {
    await catalogue.prisma.$disconnect();
  }
}
