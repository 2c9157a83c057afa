/** There is no catalogue to answer from. The message is one sentence for the person who runs the site. */
export class CatalogueUnavailable extends Error {
  override readonly name = "CatalogueUnavailable";
}
