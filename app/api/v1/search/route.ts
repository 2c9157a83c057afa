import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { readSearch, searchAddress, searchPageSize } from "@/lib/catalogue/search/read-search";
import { answering } from "@/lib/publishing/api/answering";
import { jsonResponse } from "@/lib/publishing/api/json-response";
import { pageLinks } from "@/lib/publishing/api/page-links";
import { readOnly } from "@/lib/publishing/api/read-only";
import { refuseParameters } from "@/lib/publishing/api/refuse-parameters";
import { searchOf } from "@/lib/publishing/api/search-of";
import { searchResult } from "@/lib/publishing/asking/search-result";

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
