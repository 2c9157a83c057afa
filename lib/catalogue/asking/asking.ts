import { explain } from "./explain.ts";

/** Asks the open database; whatever fails becomes `CatalogueUnavailable` with its sentence, never an empty answer. */
export async function asking<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw explain(error);
  }
}
