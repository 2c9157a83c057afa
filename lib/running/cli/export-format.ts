import { short } from "../../catalogue/facets/query.ts";
import { endings } from "../../publishing/exports/endings.mjs";
import type { Ending } from "../../publishing/exports/export-offers.ts";
import { didYouMean } from "./nearest-word.ts";
import { WrongUse } from "./wrong-use.ts";

/** The format of a name, with a full stop before it or without. */
export function exportFormat(name: string): Ending {
  const wanted = name.toLowerCase().replace(/^\./, "");
  const ending = endings.find((one) => one === wanted) ?? aliases[wanted];
  if (ending) return ending;
  throw new WrongUse(`--format: There is no format “${short(name)}”.${didYouMean(wanted, endings)} There are ${endings.join(", ")}.`);
}

/** Names by which readers know formats whose ending is another. */
const aliases: Readonly<Record<string, Ending>> = {
  bibtex: "bib",
  csl: "csl.json",
  "csl-json": "csl.json",
  vancouver: "vancouver.txt",
  apa: "apa.txt",
};
