import { readdirSync, readFileSync } from "node:fs";

const files = readdirSync("data/studies").filter((name) => name.endsWith(".json"));

/** Studies of the catalogue. */
export const studies = files.length;

/** Studies with a rat among their hosts, counted in the files. */
export const rats = files.filter((name) =>
  JSON.parse(readFileSync(`data/studies/${name}`, "utf8")).hosts.some(
    (host: { species: { value?: string } }) => host.species.value === "rat",
  ),
).length;

/** Rows of a list on its first page. */
export const onFirstPage = (matched: number): number => Math.min(matched, 100);
