import { jsonResponse } from "@/lib/api/json-response";
import { problemResponse } from "@/lib/api/problem-response";
import { searchOf } from "@/lib/api/search-of";
import { withCollection } from "@/lib/api/with-collection";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { listRecords, shapeIn } from "@/lib/catalogue/list-records";
import { readQuery, writeQuery } from "@/lib/facets/query";

/** A list as data: the same parameters as the page, through the same function; what the page leaves out with a note is refused here. */
export async function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  const { collection: given } = await params;
  return withCollection(given, async (collection) => {
    const catalogue = await getCatalogue();
    const shape = shapeIn(catalogue, collection);
    const { query, problems } = readQuery(shape, searchOf(request));
    const [first] = problems;
    if (first)
      return problemResponse(
        400,
        "A parameter cannot be used",
        problems.map((problem) => `${problem.parameter}: ${problem.message}`).join(" "),
        { parameter: first.parameter, problems },
      );
    const listing = await listRecords(catalogue, collection, query);
    const search = writeQuery(shape, { ...query, page: listing.page });
    return jsonResponse({
      release: catalogue.release.name,
      collection,
      query: search,
      pageUrl: search ? `/${collection}?${search}` : `/${collection}`,
      total: listing.total,
      matched: listing.matched,
      page: listing.page,
      pageSize: query.pageSize,
      pages: listing.pages,
      items: listing.items,
      facets: listing.facets.map((facet) => ({
        id: facet.shape.id,
        label: facet.shape.label,
        kind: facet.shape.kind,
        options: facet.options.map(({ id, label, count, selected, parent }) => ({ id, label, count, selected, parent })),
      })),
    });
  });
}
