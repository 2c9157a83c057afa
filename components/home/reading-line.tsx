import Link from "next/link";
import type { FrontPage } from "@/lib/pictures/front/front-page";
import { CountedLink } from "./counted-link";

/** How a study was read, in words that follow a number. */
const words: Readonly<Record<string, string>> = {
  "full-text": "in full text",
  part: "in part",
  abstract: "as an abstract",
  excerpt: "as an excerpt",
  secondary: "from a secondary source",
  citation: "by citation only",
};

/** How much of the studies was read, in one line. */
export function ReadingLine({ page }: { page: FrontPage }) {
  return (
    <p className="home-read">
      <strong>How much was read:</strong> <CountedLink counted={page.studies}>studies</CountedLink>,{" "}
      {page.read.some(({ id }) => id === "full-text") ? "" : "none of them in full text; "}
      {page.read.map((level, place) => (
        <span key={level.id}>
          {place > 0 ? ", " : ""}
          <CountedLink counted={level}>{words[level.id]}</CountedLink>
        </span>
      ))}
      . <Link href="/about">How the catalogue was made, and its limits</Link>.
    </p>
  );
}
