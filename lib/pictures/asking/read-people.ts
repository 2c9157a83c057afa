import { askList } from "../../catalogue/asking/ask-list.ts";
import { oncePerCatalogue } from "../../catalogue/asking/once-per-catalogue.ts";
import type { Catalogue } from "../../catalogue/asking/open-catalogue.ts";
import { readRecordsOf } from "../../catalogue/asking/read-record.ts";
import type { StudyItem } from "../../catalogue/collections/study-item.ts";
import { pageSizes } from "../../catalogue/facets/query.ts";
import { type PeopleRow, peopleRows } from "../../evidence/lens/people-rows.ts";

/** The reports of what was given to men, as rows: made of the records that the table of studies lists for people. */
export const readPeople: (catalogue: Catalogue) => Promise<PeopleRow[]> = oncePerCatalogue(async (catalogue) => {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const { answer } = await askList(catalogue, "studies", `species=human&pageSize=${pageSizes.max}&page=${page}`);
    ids.push(...(answer.items as readonly StudyItem[]).map((item) => item.id));
    if (answer.items.length === 0 || ids.length >= answer.matched) break;
  }
  return peopleRows(await readRecordsOf(catalogue, "studies", ids));
});
