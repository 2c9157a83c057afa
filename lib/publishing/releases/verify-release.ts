import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checksumFile, type Manifest, manifestFile } from "./manifest.ts";

/** Everything in which a release's folder is not as its manifest and its checksums say, one sentence each; none where it is whole. */
export function verifyRelease(folder: string, { files }: Manifest): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  const known = new Map(files.map((file) => [file.path, file.sha256]));
  const sums = new Map(
    found.includes(checksumFile)
      ? readFileSync(path.join(folder, checksumFile), "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => [line.slice(66), line.slice(0, 64)] as const)
      : [],
  );
  const own = [manifestFile, checksumFile];
  return [
    ...[...known.keys(), ...own].filter((file) => !found.includes(file)).map((file) => `${file} is missing.`),
    ...found.filter((file) => !known.has(file) && !own.includes(file)).map((file) => `${file} does not belong to it.`),
    ...found
      .filter((file) => file !== checksumFile)
      .flatMap((file) => {
        const sum = sha256(readFileSync(path.join(folder, file)));
        const expected = [known.get(file) ?? sum, sums.get(file)];
        return expected.every((one) => one === sum) ? [] : [`${file} is not what was published.`];
      }),
  ];
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
