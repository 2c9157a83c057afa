import { answering } from "@/lib/api/answering";
import { jsonResponse } from "@/lib/api/json-response";
import { problemResponse } from "@/lib/api/problem-response";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { searchRecords } from "@/lib/catalogue/search-records";
import { readSearch, searchAddress } from "@/lib/search/read-search";

/** The search over all kinds as data: the same parameters and hits as the page. */
export async function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { search, problems } = readSearch(new URL(request.url).searchParams);
    const [first] = problems;
    if (first)
      return problemResponse(
        400,
        "A parameter cannot be used",
        problems.map((problem) => `${problem.parameter}: ${problem.message}`).join(" "),
        { parameter: first.parameter, problems },
      );
    const catalogue = await getCatalogue();
    return jsonResponse({ release: catalogue.release.name, pageUrl: searchAddress(search), ...(await searchRecords(catalogue, search)) });
  });
}
