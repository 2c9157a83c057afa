import type { Problem } from "../../catalogue/facets/query.ts";
import type { PeopleGroup } from "../../evidence/lens/people-sentences.ts";

/** What the page shows beside the reports of cells. It is all that the address says. */
export interface PeopleView {
  readonly prp: boolean;
}

/** Reads a view from an address. Never throws: what cannot be used becomes a problem. */
export function readPeopleView(params: URLSearchParams): { view: PeopleView; problems: Problem[] } {
  const problems: Problem[] = [];
  for (const [parameter, value] of params) {
    if (parameter === "prp" && (value === "with" || value === "")) continue;
    const shown = value.slice(0, 60);
    problems.push(
      parameter === "prp"
        ? { parameter, value: shown, message: `“${shown}” is not a choice for platelet-rich plasma.`, accepts: ["with"] }
        : { parameter: parameter.slice(0, 60), value: shown, message: "this page has no such choice.", accepts: [] },
    );
  }
  return { view: { prp: params.getAll("prp").includes("with") }, problems };
}

/** The address of a view, or of one of its files. */
export function peopleAddress({ prp }: PeopleView, file: "" | "/people.svg" | "/people.png" | ".csv" = ""): string {
  return `/people${file}${prp ? "?prp=with" : ""}`;
}

/** The groups that a view shows, in order, with their headings. */
export function groupsShown({ prp }: PeopleView): readonly (readonly [group: PeopleGroup, heading: string])[] {
  const cells = ["cells", "Cells, cell products and tissue"] as const;
  return prp ? [cells, ["platelet-rich-plasma", "Platelet-rich plasma, which holds none of these cells"]] : [cells];
}
