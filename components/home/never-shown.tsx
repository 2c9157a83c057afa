import Link from "next/link";
import { neverShownInPeople, rowsOfGroup } from "@/lib/evidence/lens/people-sentences";
import type { FrontPage } from "@/lib/pictures/front/front-page";
import { CountedLink } from "./counted-link";
import { listedWords } from "./listed-words";

/** Rules about cell sources; the other tells of models that one study used, which is no result that is missing. */
const ofSources = (id: string) => id !== "single-study";

/** What nobody has shown, by the rules of the table of men and of the gaps; each number leads to where it is listed. */
export function NeverShown({ page }: { page: FrontPage }) {
  const inMen = neverShownInPeople(page.people, "cells");
  const reports = rowsOfGroup(page.people, "cells").length;
  return (
    <section aria-labelledby="never-shown">
      <h2 id="never-shown">What nobody has shown</h2>
      <p>As far as this catalogue was read; a gap here tells where to look, not that nothing exists.</p>
      <ul className="home-gaps">
        {inMen.length > 0 ? (
          <li>
            In none of the{" "}
            <Link href="/people" prefetch={false}>
              {reports} reports
            </Link>{" "}
            in men: {listedWords(inMen)}
          </li>
        ) : null}
        {page.gaps
          .filter(({ id, entries }) => ofSources(id) && entries.length > 0)
          .map(({ id, title, entries }) => (
            <li key={id}>
              {title}:{" "}
              <CountedLink counted={{ number: entries.length, address: `/evidence-map#gap-${id}` }}>
                {entries.length === 1 ? "cell source" : "cell sources"}
              </CountedLink>
            </li>
          ))}
        <li>
          <CountedLink counted={{ number: page.questions, address: "/questions" }}>contested questions</CountedLink>, with the claims on
          each side
        </li>
      </ul>
    </section>
  );
}
