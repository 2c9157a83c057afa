import type { Release } from "../../evidence/schema/release.ts";
import { catalogueName } from "../citations/cite-record.ts";

/** A release as descriptions name it. */
export interface DescribedRelease extends Release {
  /** Where the release is published, such as `https://example.org/data/2026.11`; null where no address is known. */
  readonly address: string | null;
}

/** What is said of the data wherever a release describes itself: once, so that no two descriptions differ. */
export const aboutData = {
  title: `${catalogueName}: evidence on cell therapy of non-obstructive azoospermia`,
  /** Nobody is named as an author who has not said that they are one. */
  authors: `${catalogueName} contributors`,
  description:
    "A catalogue of the evidence on cell therapy of non-obstructive azoospermia: primary studies, registered trials, cell sources, mechanisms and the claims of one narrative review, each fact with the page it was read on and how much of that page was read. For research and teaching, not medical advice.",
  keywords: ["non-obstructive azoospermia", "male infertility", "cell therapy", "stem cells", "spermatogenesis", "evidence catalogue"],
  licence: {
    id: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
} as const;

/** How a release is cited in words. */
export function releaseCitation({ name, date }: Pick<Release, "name" | "date">): string {
  return `${aboutData.authors}. ${aboutData.title}. Data release ${name}, ${date}. CC BY 4.0.`;
}
