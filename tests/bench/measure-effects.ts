import { openCatalogue } from "../../lib/catalogue/asking/open-catalogue.ts";
import { readEffects } from "../../lib/pictures/asking/read-effects.ts";
import { type Times, timesOf } from "./times-of.ts";

/** What readers ask of the plot: all of it, one source, one model, a host grouped by product, and a word. */
const asked = [
  "",
  "source=msc",
  "model=busulfan&by=source",
  "species=rat&by=product",
  "given=after-loss",
  "q=sperm&by=model",
  "source=at-msc&species=rat",
];

/** How long the server works for the effect direction plot, on a compiled file: counts of all that match, and one page of rows. */
export async function measureEffects(file: string, rounds: number): Promise<Times> {
  const catalogue = await openCatalogue(file);
  const ask = (number: number) => readEffects(catalogue, new URLSearchParams(asked[number % asked.length]));
  try {
    for (let warm = 0; warm < asked.length; warm++) await ask(warm);
    return await timesOf((done) => (done < asked.length * Math.ceil(rounds / 5) ? () => ask(done) : null));
  } finally {
    await catalogue.prisma.$disconnect();
  }
}
