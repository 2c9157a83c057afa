import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { checksumFile, type Manifest, manifestFile } from "./manifest.ts";
import { readManifest } from "./read-releases.ts";
import { releasesFolder } from "./releases-folder.ts";
import { sha256 } from "./verify-release.ts";

/** A file of a release as it is handed out. */
export interface ServedFile {
  /** Where it lies. */
  readonly file: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What it is called where it is saved, beside files of other releases. */
  readonly saveAs: string;
}

/** The file of a release that an address names; null for whatever the release's manifest does not name. No other file is ever looked for. */
export function releaseFile(name: string, asked: string, folder = releasesFolder()): ServedFile | null {
  const manifest = readManifest(name, folder);
  const listed = manifest?.files.find((file) => file.path === asked) ?? (manifest ? unlisted(manifest, asked, folder) : null);
  if (!listed) return null;
  const saveAs = `noa-${name}-${asked.replaceAll("/", "-").replace(/^\./, "")}`;
  return { file: path.join(folder, name, asked), type: listed.type, bytes: listed.bytes, sha256: listed.sha256, saveAs };
}

/** The two files that the manifest cannot name. Both are small. */
function unlisted({ name }: Manifest, asked: string, folder: string) {
  const type = { [manifestFile]: "application/json; charset=utf-8", [checksumFile]: "text/plain; charset=utf-8" }[asked];
  if (type === undefined) return null;
  const file = path.join(folder, name, asked);
  return { type, bytes: statSync(file).size, sha256: sha256(readFileSync(file)) };
}
