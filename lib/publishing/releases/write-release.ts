import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Release } from "../../evidence/schema/release.ts";
import { buildRelease } from "./build-release.ts";
import { ReleaseRefused } from "./release-refused.ts";
import { releasesIn } from "./releases-folder.ts";
import { repositoryFiles } from "./repository-files.ts";

/** `npm run release`: builds the release that data/release.json names into data/releases, or verifies the one that is there. */
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const data = path.join(root, "data");
try {
  const { status, folder, manifest } = await buildRelease({
    data,
    releases: path.join(data, releasesIn),
    site: process.env["SITE_ADDRESS"] || null,
    onProgress: (words) => console.log(`… ${words}`),
  });
  const release = Release.parse(JSON.parse(readFileSync(path.join(data, "release.json"), "utf8")));
  for (const [name, text] of Object.entries(repositoryFiles(release))) writeFileSync(path.join(root, name), text);
  const where = path.relative(process.cwd(), folder);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    status === "built"
      ? `Built release ${manifest.name}: ${manifest.files.length + 2} files, ${(bytes / 1e6).toFixed(1)} MB, in ${where}. Commit it; it is never written again.`
      : `Release ${manifest.name} is in ${where} already, with these data, and every file is as its checksum says. Nothing was changed.`,
  );
  process.exit(0);
} catch (error) {
  if (!(error instanceof ReleaseRefused)) throw error;
  console.error(error.message);
  process.exit(1);
}
