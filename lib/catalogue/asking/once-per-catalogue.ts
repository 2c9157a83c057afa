import type { Catalogue } from "./open-catalogue.ts";

/**
 * Asks at the first call and keeps the answer with the catalogue, which does not change while it serves. An answer that failed is
 * not kept, so that the next reader asks again.
 */
export function oncePerCatalogue<T>(ask: (catalogue: Catalogue) => Promise<T>): (catalogue: Catalogue) => Promise<T> {
  const kept = new WeakMap<Catalogue, Promise<T>>();
  return (catalogue) => {
    const known = kept.get(catalogue);
    if (known) return known;
    const asked = ask(catalogue);
    kept.set(catalogue, asked);
    asked.catch(() => kept.delete(catalogue));
    return asked;
  };
}
