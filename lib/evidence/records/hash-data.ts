import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** SHA-256 over the names and contents of all JSON files of a data folder, in a fixed order. Published releases are not among the data. */
export function hashData(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  for (const name of files.map((file) => file.split(path.sep).join("/")).sort()) {
    if (name.startsWith("releases/")) continue;
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(folder, name)))
      .update("\0");
  }
  return hash.digest("hex");
}
