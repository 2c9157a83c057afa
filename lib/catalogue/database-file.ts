import path from "node:path";

/** Path of the compiled catalogue: what `DATABASE_URL` names (a `file:` address), else `prisma/catalogue.db`. */
export function databaseFile(): string {
  const url = process.env["DATABASE_URL"];
  if (url === undefined || url === "") return path.join(process.cwd(), "prisma", "catalogue.db");
  if (!url.startsWith("file:")) throw new Error(`DATABASE_URL is “${url}”; it has to name a file, for example file:./prisma/catalogue.db`);
  return path.resolve(url.slice("file:".length));
}
