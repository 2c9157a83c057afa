import type { CitedPage } from "../citations/cite-page.ts";
import type { LinkedNode } from "../linked-data/linked-data.ts";
import type { MarkedRecord } from "../my-list/my-list.ts";

/** How a record is handed on from its page: to a reader's own list, as a citation, to machines, as data. */
export interface HandedOn {
  readonly mark: MarkedRecord;
  readonly citations: CitedPage;
  /** Linked data of the page. */
  readonly nodes: readonly LinkedNode[];
  /** Where the record stands as data: through the API and in the project's source. Null for kinds that the API does not serve. */
  readonly data: { readonly address: string; readonly file: string } | null;
}
