import { createElement } from "react";
import { PeopleFile } from "@/components/people/people-file";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import type { PeopleRow } from "@/lib/evidence/lens/people-rows";
import { peopleSentences } from "@/lib/evidence/lens/people-sentences";
import { dateWords } from "@/lib/evidence/words/date-words";
import { sourceLine } from "@/lib/pictures/figures/figure-caption";
import { figureFontRules } from "@/lib/pictures/figures/figure-fonts";
import { groupsShown, type PeopleView } from "@/lib/pictures/people/people-view";
import { peopleFileTitle, placePeople } from "@/lib/pictures/people/place-people";

/** The numbers in men as an SVG file that needs nothing from outside. */
export async function drawPeopleFile(rows: readonly PeopleRow[], view: PeopleView, catalogue: Catalogue): Promise<string> {
  // Not at the top: Next refuses a page's bundle that names it, though a route may use it.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const svg = renderToStaticMarkup(
    createElement(PeopleFile, {
      title: peopleFileTitle,
      placed: placePeople(rows, view),
      fonts: figureFontRules(),
      notes: [
        ...groupsShown(view).map(([group]) =>
          peopleSentences(rows, group)
            .map((sentence) => sentence.map(({ text }) => text).join(""))
            .join(" "),
        ),
        "Filled point and line: share with its 95 % score interval (Wilson). Hollow point: a percent without its count, or of how many is not printed. “No comparison”: no other group of men, before treatment included. Numbers as printed; nothing is pooled. “Not read” is not “not reported”.",
        `Looked for until ${dateWords(catalogue.release.evidenceReadUntil)}, without a protocol. ${sourceLine(catalogue.release)}`,
      ],
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
