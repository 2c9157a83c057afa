import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import { answering } from "@/lib/publishing/api/answering";
import { fileResponse } from "@/lib/publishing/api/file-response";
import { problemResponse } from "@/lib/publishing/api/problem-response";
import { readCitable } from "@/lib/publishing/asking/read-citable";
import { citationOf, isCitedKind } from "@/lib/publishing/citations/citation-of";
import { offerOf } from "@/lib/publishing/exports/export-offers";
import { exportFileName } from "@/lib/publishing/exports/file-name";
import { siteOf } from "@/lib/publishing/exports/site-of";
import { withFormat } from "../../../with-format";

type Params = { params: Promise<{ kind: string; ending: string; id: string }> };

/** One record's citation as a file, at its own address with an ending: `/studies/guo-2021.ris`. Its data are in the API. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { kind, ending, id } = await params;
  return withFormat(ending, (format, known) =>
    answering(async () => {
      const catalogue = await getCatalogue();
      const of = isCitedKind(kind) ? await readCitable(catalogue, kind, id) : null;
      if (!of) return problemResponse(404, "No such record", `There is no record “${id.slice(0, 60)}” in ${kind.slice(0, 40)}.`);
      if (offerOf(known).of === "rows")
        return problemResponse(
          404,
          "Not for one record",
          `One record is not handed out as ${offerOf(known).label}; its data are at /api/v1/${kind}/${of.id}.`,
        );
      const item = citationOf(of, { ...catalogue.release, site: siteOf(request) });
      const about = { release: catalogue.release.name, collection: kind, query: "", sentence: "", matched: 1, columns: [] };
      async function* pieces() {
        yield format.start(about) + (await format.write({ rows: [], citations: [item], before: 0 }, about)) + format.end;
      }
      return fileResponse(pieces(), format.type, exportFileName(`${kind}-${of.id}`, "", catalogue.release.name, known));
    }),
  );
}
