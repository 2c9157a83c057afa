import type { Metadata } from "next";

/** The feed of changes, as every page names it. */
const feed = { "application/atom+xml": [{ url: "/changes.atom", title: "NOA evidence explorer: changes" }] };

/**
 * What the head of a page says to machines: its title and description, its canonical address, the feed of changes, and the same for
 * pages that show a card of it (Open Graph).
 *
 * @param path the address in its one canonical form, parameters included
 */
export function pageMetadata(
  path: string,
  {
    title,
    description,
    type = "website",
    other,
  }: { title?: string; description: string; type?: "website" | "article"; other?: Record<string, string | string[]> },
): Metadata {
  return {
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { canonical: path, types: feed },
    openGraph: { type, url: path, siteName: "NOA evidence explorer", locale: "en_GB" },
    ...(other ? { other } : {}),
  };
}
