import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Manifest, manifestFile } from "./manifest.ts";
import { releasesFolder } from "./releases-folder.ts";

/** The releases that were published, newest first, from their manifests alone. None where the folder is empty or is not there. */
export function readReleases(folder = releasesFolder()): Manifest[] {
  return names(folder)
    .map((name) => readManifest(name, folder))
    .filter((manifest) => manifest !== null)
    .sort((a, b) => (isBefore(a, b) ? 1 : -1));
}

/** A release's manifest; null where there is no release of that name, or what is there is no release. */
export function readManifest(name: string, folder = releasesFolder()): Manifest | null {
  // A name comes from an address: only what is a folder's own name is looked for.
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(name)) return null;
  try {
    const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(folder, name, manifestFile), "utf8")));
    return manifest.name === name ? manifest : null;
  } catch {
    return null;
  }
}

/** Whether one release came before another: by day, and on one day by name, in which 2026.11.10 follows 2026.11.9. */
export function isBefore(a: Pick<Manifest, "name" | "date">, b: Pick<Manifest, "name" | "date">): boolean {
  if (a.date !== b.date) return a.date < b.date;
  const [x, y] = [a, b].map(({ name }) => name.split(".").map(Number)) as [number[], number[]];
  const place = x.findIndex((part, at) => part !== y[at]);
  return place === -1 ? x.length < y.length : (x[place] as number) < (y[place] ?? -1);
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
