import { answering } from "@/lib/api/answering";
import { jsonResponse } from "@/lib/api/json-response";
import { problemResponse } from "@/lib/api/problem-response";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { readLinks, readRecord } from "@/lib/catalogue/read-record";
import { collectionNames, isCollectionName } from "@/lib/collections/all-collections";

/** One record whole, with its sources and the records it is linked with. */
export async function GET(_request: Request, { params }: { params: Promise<{ collection: string; id: string }> }): Promise<Response> {
  const { collection, id } = await params;
  if (!isCollectionName(collection)) {
    return problemResponse(
      404,
      "No such collection",
      `There is no collection “${collection.slice(0, 60)}”; there are ${collectionNames.join(", ")}.`,
    );
  }
  return answering(async () => {
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
