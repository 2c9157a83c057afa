import { getCatalogue } from "@/lib/catalogue/asking/get-catalogue";
import type { Catalogue } from "@/lib/catalogue/asking/open-catalogue";
import type { PeopleRow } from "@/lib/evidence/lens/people-rows";
import { readPeople } from "@/lib/pictures/asking/read-people";
import { type PeopleView, readPeopleView } from "@/lib/pictures/people/people-view";
import { answering } from "@/lib/publishing/api/answering";

const types = { svg: "image/svg+xml; charset=utf-8", png: "image/png", csv: "text/csv; charset=utf-8" } as const;

/** Answers with the table's file, as the address asks for it, under a name that says what it is and of which release. */
export function peopleFileResponse(
  request: Request,
  ending: keyof typeof types,
  make: (rows: readonly PeopleRow[], view: PeopleView, catalogue: Catalogue) => BodyInit | Promise<BodyInit>,
): Promise<Response> {
  return answering(async () => {
    const catalogue = await getCatalogue();
    const { view } = readPeopleView(new URL(request.url).searchParams);
    const name = `noa-in-men${view.prp ? "-with-prp" : ""}-${catalogue.release.name}.${ending}`;
    return new Response(await make(await readPeople(catalogue), view, catalogue), {
      headers: {
        "content-type": types[ending],
        "content-disposition": `inline; filename="${name}"`,
        "cache-control": "public, max-age=0, must-revalidate",
        "access-control-allow-origin": "*",
      },
    });
  });
}
