/** There is no catalogue to answer from. The message is one sentence for the person who runs the site. */
export class CatalogueUnavailable extends Error {
  override readonly name = "CatalogueUnavailable";
}

/** Whether an error says that. By its name, because pages, routes and the proxy are bundled apart and each has its own class. */
export function isCatalogueUnavailable(error: unknown): error is CatalogueUnavailable {
  return error instanceof Error && error.name === "CatalogueUnavailable";
}
