import { readFileSync } from "node:fs";
import path from "node:path";
import { checksumFile, manifestFile } from "./manifest.ts";
import { readManifest } from "./read-releases.ts";
import { releaseFile } from "./release-file.ts";
import { releasesFolder } from "./releases-folder.ts";
import { sha256 } from "./verify-release.ts";

/** What a release's archive is called in addresses. */
export const tarName = "all.tar";

const block = 512;

/** All files of a release in one archive (POSIX ustar), in a folder of the release's name; null where there is no such release. */
export function releaseTar(name: string, folder = releasesFolder()) {
  const manifest = readManifest(name, folder);
  if (!manifest) return null;
  const names = [...manifest.files.map((file) => file.path), manifestFile, checksumFile].sort();
  const files = names.flatMap((file) => {
    const found = releaseFile(name, file, folder);
    return found ? [{ name: file, ...found }] : [];
  });
  const time = Math.floor(Date.parse(`${manifest.date.padEnd(10, "-01")}T00:00:00Z`) / 1000);
  return {
    type: "application/x-tar",
    bytes: files.reduce((sum, { bytes }) => sum + block + Math.ceil(bytes / block) * block, 2 * block),
    // The archive follows from the checksums of what is in it.
    sha256: sha256(files.map((file) => `${file.sha256} ${file.name}\n`).join("")),
    saveAs: `noa-${name}-${tarName}`,
    *pieces(): Generator<Uint8Array> {
      for (const file of files) {
        yield header(path.posix.join(`noa-${name}`, file.name), file.bytes, time);
        const bytes = readFileSync(file.file);
        yield bytes;
        yield new Uint8Array(Math.ceil(bytes.length / block) * block - bytes.length);
      }
      yield new Uint8Array(2 * block);
    },
  };
}

/** The block before a file, by POSIX.1-1988: names, mode, size and time in octal, and the sum of all bytes with blanks in its own place. */
function header(name: string, size: number, time: number): Uint8Array {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  bytes.write(name, 0, 100, "utf8");
  bytes.write(octal(0o644, 7), 100);
  bytes.write(octal(0, 7), 108);
  bytes.write(octal(0, 7), 116);
  bytes.write(octal(size, 11), 124);
  bytes.write(octal(time, 11), 136);
  bytes.write("        0", 148);
  bytes.write("ustar\u000000", 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}
