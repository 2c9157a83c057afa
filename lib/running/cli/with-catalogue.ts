import { CatalogueUnavailable } from "../../catalogue/asking/catalogue-unavailable.ts";
import { databaseFile } from "../../catalogue/asking/database-file.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import type { Surroundings } from "./surroundings.ts";

/** Opens the compiled catalogue of the clone for the length of some work. It is loaded here and not before: help needs none of it. */
export async function withCatalogue<T>({ root }: Surroundings, work: (catalogue: Catalogue) => Promise<T>): Promise<T> {
  const file = fileIn(root);
  const { openCatalogue } = await import("../../catalogue/asking/open-catalogue.ts");
  const catalogue = await openCatalogue(file);
  try {
    return await work(catalogue);
  } finally {
    await catalogue.prisma.$disconnect();
  }
}

function fileIn(root: string): string {
  try {
    return databaseFile(root);
  } catch (error) {
    throw new CatalogueUnavailable(`${(error as Error).message}.`);
  }
}
