import { foundRoutes, listRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

/** Addresses of data and files, which are no pages. */
const file = /^\/api\/|^\/data\/[^/]+\/|\.(csv|json|ris|bib|txt|svg|png)(\?|$)/;

/** Lists under a question. */
const question = new RegExp(`^(${listRoutes.join("|")})\\?[^#]*$`);

/** A page and what is asked of it, without the answers: `/studies?model&species`. Links of one form are written by one place in the code. */
function formOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://site");
  return `${pathname}?${[...searchParams.keys()].join("&")}`;
}

test("every link leads to a page, at once, and to the place it names, or is a whole address of another site", async ({ page, request }) => {
  test.slow(); // It reads more than a thousand pages.
  const found = await readPages(page, foundRoutes, (document) =>
    [...document.querySelectorAll("a[href]")].map((link) => ({
      href: link.getAttribute("href") ?? "",
      target: link.getAttribute("target"),
    })),
  );
  const from = new Map<string, string>();
  const odd: string[] = [];
  for (const { path, picked } of found) {
    for (const { href, target } of picked) {
      // None is opened in a new window.
      if (!/^(https?:\/\/[^/\s]+\.[^/\s]+|\/(?!\/)|#.)/.test(href) || target !== null) odd.push(`${path}: ${href}`);
      const leadsTo = new URL(href, `http://site${path}`);
      if (leadsTo.host === "site") from.set(leadsTo.pathname + leadsTo.search + leadsTo.hash, path);
    }
  }
  expect(odd).toEqual([]);
  const links = [...from.keys()];
  expect(links.length).toBeGreaterThan(300);

  // A file of a list is the same for every question; each is fetched once, with one of them.
  const files = [...new Map(links.filter((link) => file.test(link)).map((link) => [link.split("?")[0], link])).values()];
  expect(files.length).toBeGreaterThan(10);
  for (const link of files) expect.soft((await request.get(link)).status(), link).toBe(200);

  // Every question to a list is asked of the API, which refuses what the page would only note, and tells the shortest address.
  const questions = links.filter((link) => !file.test(link) && question.test(link));
  expect(questions.length).toBeGreaterThan(100);
  for (const link of questions) expect.soft((await apiList(request, link)).pageUrl, `${link} on ${from.get(link)} is short`).toBe(link);

  // The page itself is read for one link of each form. Other pages are read for every link, but that of one thing raised in a
  // figure: which things there are, and that each of them is such a link, the tests of the figures look at.
  const byForm = new Map<string, string>();
  const pages = new Set<string>();
  for (const link of links.filter((one) => !file.test(one))) {
    const [address = ""] = link.split("#");
    if (question.test(link) || /^\/(figures\/[^?]+|causes)\?/.test(link)) byForm.set(formOf(address), address);
    else pages.add(address);
  }
  const read = await readPages(page, [...pages, ...byForm.values()], (document) =>
    [...document.querySelectorAll("[id]")].map((element) => element.id),
  );
  const answers = new Map(read.map((answer) => [answer.path, answer]));
  let followed = 0;
  for (const link of links) {
    const [path = "", fragment] = link.split("#");
    const answer = answers.get(path);
    if (!answer) continue;
    followed++;
    const where = `${link} on ${from.get(link)}`;
    expect.soft(answer.status, where).toBe(200);
    expect.soft(answer.redirected, `${where} is redirected`).toBe(false);
    if (fragment) expect.soft(answer.picked, where).toContain(decodeURIComponent(fragment));
  }
  expect(followed).toBeGreaterThan(600);
});
