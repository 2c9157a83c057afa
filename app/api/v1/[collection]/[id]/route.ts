import type { RecordAnswer } from "@/lib/api/answers";
import { jsonResponse } from "@/lib/api/json-response";
import { onlyRelease } from "@/lib/api/only-release";
import { problemResponse } from "@/lib/api/problem-response";
import { readOnly } from "@/lib/api/read-only";
import { refuseParameters } from "@/lib/api/refuse-parameters";
import { searchOf } from "@/lib/api/search-of";
import { withCollection } from "@/lib/api/with-collection";
import { getCatalogue } from "@/lib/catalogue/get-catalogue";
import { readLinks, readRecord } from "@/lib/catalogue/read-record";
import { short } from "@/lib/facets/query";

/** One record whole, with its sources and the records it is linked with. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readOnly(
  async (request, { params }: { params: Promise<{ collection: string; id: string }> }) => {
    const { collection: given, id } = await params;
    return withCollection(given, async (collection) => {
      const catalogue = await getCatalogue();
      const [record, links] = await Promise.all([readRecord(catalogue, collection, id), readLinks(catalogue, collection, id)]);
      if (!record)
        return problemResponse(
          404,
          "No such record",
          `There is no record “${short(id)}” in ${collection}; /api/v1/${collection} lists them all.`,
        );
      const refusal = refuseParameters(onlyRelease(searchOf(request)));
      if (refusal) return refusal;
      const url = `/${collection}/${id}`;
      return jsonResponse(
        {
          release: catalogue.release.name,
          collection,
          id,
          url,
          record,
          links: links.from.map(({ role, toKind, toId }) => ({ role, kind: toKind, id: toId })),
          linkedFrom: links.to.map(({ role, fromKind, fromId }) => ({ role, kind: fromKind, id: fromId })),
        } satisfies RecordAnswer,
        [
          { rel: "canonical", href: `/api/v1${url}` },
          { rel: "alternate", href: url, type: "text/html" },
        ],
      );
    });
  },
);
