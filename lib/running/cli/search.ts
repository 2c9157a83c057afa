import { readSearch, searchPageSize } from "../../catalogue/search/read-search.ts";
import { searchKindLabels } from "../../catalogue/search/search-kinds.ts";
import type { SearchResult } from "../../publishing/api/answers.ts";
import { searchResult } from "../../publishing/asking/search-result.ts";
import type { Run } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { layoutWidth } from "./layout-width.ts";
import { refuseProblems } from "./refuse-problems.ts";
import { hanging } from "./text-table.ts";
import { withCatalogue } from "./with-catalogue.ts";
import { WrongUse } from "./wrong-use.ts";

/** `noa search`: the hits of the search page, of all kinds or of one. */
export const runSearch: Run = async ({ words, options, parameters }, around) => {
  const { search, problems } = readSearch(new URLSearchParams([["q", words.join(" ")], ...parameters]));
  refuseProblems(problems, "noa help search");
  if (search.q === "") throw new WrongUse("noa search needs words to look for, as in noa search sertoli exosomes.");
  if (search.kind === null && parameters.has("page"))
    throw new WrongUse("--page: only the hits of one kind have pages; name it with --kind.");
  return withCatalogue(around, async (catalogue) => {
    const result = await searchResult(catalogue, search);
    if (options.has("json")) await around.write(`${JSON.stringify(result, null, 2)}\n`);
    else
      await around.write(
        searchText(search, result, layoutWidth({ words, options, parameters }, around))
          .map((line) => `${line}\n`)
          .join(""),
      );
    return exitCodes.ok;
  });
};

function searchText(search: ReturnType<typeof readSearch>["search"], result: SearchResult, width: number | null): string[] {
  const pages = search.kind === null ? 1 : Math.max(1, Math.ceil(result.matched / searchPageSize));
  return [
    ...result.groups.flatMap(({ kind, matched, hits }) => [
      `${searchKindLabels[kind]}: ${hits.length < matched ? `${hits.length} of ` : ""}${matched}`,
      ...hits.flatMap(({ title, note, href }) => [
        ...hanging(`  ${title}`, "", width),
        ...hanging(`    ${note}`, "", width),
        `    ${shownBy(kind, href)}`,
      ]),
      "",
    ]),
    ...hanging("", resultSentence(search, result), width),
    ...(pages > 1 ? [`Page ${search.page} of ${pages}; --page asks for another.`] : []),
    ...(result.groups.some((group) => group.hits.length < group.matched) && search.kind === null
      ? ["--kind shows all hits of one kind."]
      : []),
  ];
}

function resultSentence({ q }: { readonly q: string }, { matched, corrected, also, partly }: SearchResult): string {
  return [
    matched === 0 ? `Nothing has “${q}”.` : `${matched} ${matched === 1 ? "record" : "records"} for “${q}”.`,
    ...corrected.map(({ from, to }) => `No record has “${from}”: searched for “${to}”.`),
    also.length > 0 ? `Searched for as well: ${also.join(", ")}.` : "",
    partly ? "No record has all of it; these have the most." : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The command that shows a hit: its address ends with its id. */
function shownBy(kind: string, href: string): string {
  return `noa show ${kind} ${href.split(/[/#]/).at(-1)}`;
}
