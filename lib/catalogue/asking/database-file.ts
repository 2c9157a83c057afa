import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Path of the compiled catalogue: what `DATABASE_URL` names (a `file:` address), else `prisma/catalogue.db`, both seen from `root`. */
export function databaseFile(root: string = process.cwd()): string {
  const url = process.env["DATABASE_URL"];
  if (url === undefined || url === "") return path.join(root, "prisma", "catalogue.db");
  if (!url.startsWith("file:")) throw new Error(`DATABASE_URL is “${url}”; it has to name a file, for example file:./prisma/catalogue.db`);
  return url.startsWith("file://") ? fileURLToPath(url) : path.resolve(root, url.slice("file:".length));
}

/** A database file as the driver wants it named. As a true URL, because a bare path may hold a `%`, `#` or `?`. */
export function databaseUrl(file: string): string {
  return pathToFileURL(file).href;
}
