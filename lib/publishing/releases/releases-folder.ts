import path from "node:path";

/** The folder of the releases below a data folder. What is in it was published: it is no data, and nothing in it is ever overwritten. */
export const releasesIn = "releases";

/** The folder of the releases that this site serves: what `RELEASES_FOLDER` names, else `data/releases`. */
export function releasesFolder(): string {
  return process.env["RELEASES_FOLDER"] || path.join(process.cwd(), "data", releasesIn);
}
