import { foundRoutes } from "./routes.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

/** Addresses of data and files, which are no pages. */
const file = /^\/api\/|^\/data\/[^/]+\/|\.(csv|json|ris|bib|txt|svg|png)(\?|$)/;

test("every link within the site leads to a page, at once, and to the place it names", async ({ page, request }) => {
  test.slow(); // It reads more than a thousand pages.
  const found = await readPages(page, foundRoutes, (document) =>
    [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
  );
  const from = new Map<string, string>();
  for (const { path, picked } of found) {
    for (const href of picked) {
      const target = new URL(href, `http://site${path}`);
      if (target.host === "site") from.set(target.pathname + target.search + target.hash, path);
    }
  }
  const links = [...from.keys()];
  expect(links.length).toBeGreaterThan(300);

  // A file of a list is the same for every question; each is fetched once, with one of them.
  const files = [...new Map(links.filter((link) => file.test(link)).map((link) => [link.split("?")[0], link])).values()];
  expect(files.length).toBeGreaterThan(10);
  for (const link of files) expect.soft((await request.get(link)).status(), link).toBe(200);

  const pages = [...new Set(links.filter((link) => !file.test(link)).map((link) => link.split("#")[0] as string))];
  const read = await readPages(page, pages, (document) => [...document.querySelectorAll("[id]")].map((element) => element.id));
  const answers = new Map(read.map((answer) => [answer.path, answer]));
  for (const link of links.filter((one) => !file.test(one))) {
    const [path = "", fragment] = link.split("#");
    const answer = answers.get(path);
    const where = `${link} on ${from.get(link)}`;
    expect.soft(answer?.status, where).toBe(200);
    expect.soft(answer?.redirected, `${where} is redirected`).toBe(false);
    if (fragment) expect.soft(answer?.picked, where).toContain(decodeURIComponent(fragment));
  }
});

test("links to other hosts are whole addresses, and none is opened in a new window", async ({ page }) => {
  const found = await readPages(page, foundRoutes, (document) =>
    [...document.querySelectorAll("a[href]")].map((link) => ({
      href: link.getAttribute("href") ?? "",
      target: link.getAttribute("target"),
    })),
  );
  const odd = found.flatMap(({ path, picked }) =>
    picked
      .filter(({ href, target }) => !/^(https?:\/\/[^/\s]+\.[^/\s]+|\/(?!\/)|#.)/.test(href) || target !== null)
      .map(({ href }) => `${path}: ${href}`),
  );
  expect(odd).toEqual([]);
});
