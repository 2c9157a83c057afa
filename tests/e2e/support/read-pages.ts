import type { Page } from "@playwright/test";

/** A page as the server sent it. */
export interface ReadPage<T> {
  readonly path: string;
  readonly status: number;
  /** Whether the server sent it at another address than the one asked for. */
  readonly redirected: boolean;
  readonly picked: T;
}

/**
 * Reads many pages as the server sends them, with no script run, and picks what is asked for out of each document. `pick` runs
 * in the browser and sees nothing of the file it is written in.
 */
export async function readPages<T>(page: Page, paths: readonly string[], pick: (document: Document) => T): Promise<ReadPage<T>[]> {
  if (page.url() === "about:blank") await page.goto("/about");
  // Packing thousands of pages for a reader on the same machine is most of what a page costs that was drawn beforehand.
  await page.setExtraHTTPHeaders({ "accept-encoding": "identity" });
  const picker = await page.evaluateHandle<(document: Document) => T>(`(${pick.toString()})`);
  const read = await page.evaluate(
    async ({ paths, picker }) => {
      const read: ReadPage<T>[] = [];
      const waiting = [...paths.keys()];
      const work = async () => {
        for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
          const path = paths[place] as string;
          const answer = await fetch(path);
          const document = new DOMParser().parseFromString(await answer.text(), "text/html");
          read[place] = { path, status: answer.status, redirected: answer.redirected, picked: picker(document) };
        }
      };
      await Promise.all([work(), work(), work(), work()]);
      return read;
    },
    { paths: [...paths], picker },
  );
  await page.setExtraHTTPHeaders({});
  return read;
}
