/** The longest part of a file's name that tells its filters; what is longer is cut at a word. */
const filtersMax = 80;

/**
 * A file's name: what the collection is, what narrows it, the release, the ending: `noa-studies-source-at-msc-2026.11.csv`. Letters,
 * digits, full stops and hyphens only, so that every system takes it.
 */
export function exportFileName(name: string, query: string, release: string, ending: string): string {
  const words = decodeURIComponent(query.replaceAll("+", " "))
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const filters = words.length <= filtersMax ? words : words.slice(0, filtersMax).replace(/-[^-]*$/, "");
  return `${["noa", name, filters, release].filter(Boolean).join("-")}.${ending}`;
}
