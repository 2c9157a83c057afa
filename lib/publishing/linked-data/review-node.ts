import type { ScholarlyArticle } from "schema-dts";
import type { Review } from "../../evidence/schema/review.ts";
import type { LinkedSite } from "./linked-data.ts";

/** The base review, which the catalogue took apart. The copy that was read prints no DOI. */
export function reviewNode({ site }: LinkedSite, review: Review): ScholarlyArticle {
  return {
    "@type": "ScholarlyArticle",
    "@id": reviewId(site),
    name: review.title,
    author: review.authors.map((name) => ({ "@type": "Person" as const, name })),
    datePublished: review.published,
  };
}

/** The id of the base review: the place where the catalogue tells of it. */
export function reviewId(site: string): string {
  return `${site}/about#the-review`;
}
