import type { Metadata } from "next";
import { cardAddress, cardOf, cardSize, cardWords } from "@/lib/pictures/cards/card-address";

const siteName = "NOA evidence explorer";

/** The feed of changes, as every page names it. */
const feed = { "application/atom+xml": [{ url: "/changes.atom", title: "NOA evidence explorer: changes" }] };

/**
 * What the head of a page says to machines: its title and description, its canonical address, the feed of changes, and the same with a
 * picture for pages that show a card of it (Open Graph, and the one word that Twitter's cards need beside it).
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
  const subject = cardOf(path);
  const image = { url: cardAddress(subject), ...cardSize, type: "image/png", alt: cardWords(subject, title ?? siteName) };
  return {
    ...(title === undefined ? {} : { title }),
    description,
    alternates: { canonical: path, types: feed },
    openGraph: { type, url: path, siteName, locale: "en_GB", images: [image] },
    twitter: { card: "summary_large_image" },
    ...(other ? { other } : {}),
  };
}
