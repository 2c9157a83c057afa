import { answering } from "@/lib/api/answering";
import { jsonResponse } from "@/lib/api/json-response";
import { pageLinks } from "@/lib/api/page-links";
import { readOnly } from "@/lib/api/read-only";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { searchOf } from "@/lib/api/search-of";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { searchResult } from "@/lib/catalogue/search-result";
import { readSearch, searchAddress, searchPageSize } from "@/lib/search/read-search";

/** The search over all kinds as data: the same parameters and hits as the page. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly((request) =>
  answering(async () => {
    const { search, problems } = readSearch(searchOf(request));
    const refusal = refuseParameters(problems);
    if (refusal) return refusal;
    const catalogue = await getCatalogue();
    const answer = await searchResult(catalogue, search);
    const pages = search.kind === null ? 1 : Math.ceil(answer.matched / searchPageSize);
    return jsonResponse(answer, [
      { rel: "canonical", href: `/api/v1${answer.pageUrl}` },
      { rel: "alternate", href: answer.pageUrl, type: "text/html" },
      ...pageLinks(Math.min(search.page, pages), pages, (page) => `/api/v1${searchAddress({ ...search, page })}`),
    ]);
  }),
);
