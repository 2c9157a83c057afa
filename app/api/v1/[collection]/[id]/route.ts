import { jsonResponse } from "@/lib/api/json-response";
import { problemResponse } from "@/lib/api/problem-response";
import { withCollection } from "@/lib/api/with-collection";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { readLinks, readRecord } from "@/lib/catalogue/read-record";

/** One record whole, with its sources and the records it is linked with. */
export async function GET(_request: Request, { params }: { params: Promise<{ collection: string; id: string }> }): Promise<Response> {
  const { collection: given, id } = await params;
  return withCollection(given, async (collection) => {
    const catalogue = await getCatalogue();
    const [record, links] = await Promise.all([readRecord(catalogue, collection, id), readLinks(catalogue, collection, id)]);
    if (!record)
      return problemResponse(
        404,
        "No such record",
        `There is no record “${id.slice(0, 60)}” in ${collection}; /api/v1/${collection} lists them all.`,
      );
    return jsonResponse({
      release: catalogue.release.name,
      collection,
      id,
      url: `/${collection}/${id}`,
      record,
      links: links.from.map(({ role, toKind, toId }) => ({ role, kind: toKind, id: toId })),
      linkedFrom: links.to.map(({ role, fromKind, fromId }) => ({ role, kind: fromKind, id: fromId })),
    });
  });
}
