import { cardAddress, cardOf } from "@/lib/pictures/cards/card-address.ts";
import { foundRoutes, missingRoutes } from "./routes.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

/** What a page's head says to machines. */
function pickHead(document: Document) {
  const content = (selector: string) => document.head.querySelector(selector)?.getAttribute("content") ?? null;
  return {
    canonical: [...document.querySelectorAll("link[rel=canonical]")].map((link) => ({
      href: link.getAttribute("href") ?? "",
      inHead: document.head.contains(link),
    })),
    feed: document.head.querySelector('link[rel=alternate][type="application/atom+xml"]')?.getAttribute("href") ?? null,
    title: document.title,
    shown: {
      title: content("meta[property='og:title']"),
      description: content("meta[property='og:description']"),
      url: content("meta[property='og:url']"),
      kind: content("meta[property='og:type']"),
      card: content("meta[name='twitter:card']"),
      image: content("meta[property='og:image']"),
      same: content("meta[name='twitter:image']"),
      width: content("meta[property='og:image:width']"),
      height: content("meta[property='og:image:height']"),
      alt: content("meta[property='og:image:alt']"),
    },
    description: content("meta[name=description]"),
    problems: /of the address could not be used/.test(document.body.textContent ?? ""),
    linked: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ""),
  };
}

const addressOf = (href: string) => {
  const { pathname, search } = new URL(href);
  return pathname + search;
};

test("every page names its one canonical address, the feed, and what a card of it shows", async ({ page }) => {
  const read = await readPages(page, foundRoutes, pickHead);
  const origins = new Set<string>();
  const canonicals: string[] = [];
  const pictures = new Map<string, string>();
  for (const { path, picked } of read) {
    expect.soft(picked.canonical.length, path).toBe(1);
    const [canonical] = picked.canonical;
    if (!canonical) continue;
    expect.soft(canonical.inHead, path).toBe(true);
    origins.add(new URL(canonical.href).origin);
    // What cannot be used of an address is in no canonical one; every other address is its own.
    const given = addressOf(canonical.href);
    if (picked.problems) expect.soft(path, path).not.toBe(given);
    else expect.soft(given, path).toBe(path);
    expect.soft(given.split("?")[0], path).toBe(path.split("?")[0]);
    canonicals.push(given);
    expect.soft(picked.feed === null ? null : addressOf(picked.feed), path).toBe("/changes.atom");
    expect.soft(picked.shown.url, path).toBe(canonical.href);
    expect.soft(picked.shown.title?.length, path).toBeGreaterThan(2);
    expect.soft(picked.shown.description, path).toBe(picked.description);
    const { kind, card, image, same, width, height, alt } = picked.shown;
    expect
      .soft([kind, card, width, height], path)
      .toEqual([expect.stringMatching(/^(website|article)$/), "summary_large_image", "1200", "630"]);
    expect.soft([image, same], path).toEqual([new URL(cardAddress(cardOf(given)), canonical.href).href, image]);
    expect.soft(alt?.length, path).toBeGreaterThan(20);
    pictures.set(cardOf(given).kind, addressOf(image ?? ""));
  }
  expect([...origins]).toHaveLength(1);
  // One of each kind; that every other can be drawn is tested without a browser.
  expect([...pictures.keys()].sort()).toEqual(["figure", "list", "map", "record", "site"]);
  for (const picture of pictures.values()) {
    const answer = await page.request.get(picture);
    expect([picture, answer.status(), answer.headers()["content-type"]]).toEqual([picture, 200, "image/png"]);
    const bytes = await answer.body();
    expect([picture, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture, 1200, 630]);
    const known = await page.request.get(picture, { headers: { "if-none-match": answer.headers()["etag"] as string } });
    expect([picture, known.status()]).toEqual([picture, 304]);
  }
  for (const { path, status, redirected, picked } of await readPages(page, canonicals, pickHead)) {
    expect.soft([path, status, redirected, picked.problems]).toEqual([path, 200, false, false]);
  }
});

test("a page that is not there has no canonical address", async ({ page, faults }) => {
  for (const path of missingRoutes) faults.expect(path, 404);
  const read = await readPages(page, missingRoutes, pickHead);
  for (const { path, picked } of read) expect.soft(picked.canonical, path).toEqual([]);
});

test("records and lists carry linked data that names the page by its canonical address", async ({ page }) => {
  const routes = foundRoutes.filter((path) => /^\/[a-z-]+(\/[\w-]+)?$/.test(path) || path === "/");
  const carrying: string[] = [];
  for (const { path, picked } of await readPages(page, routes, pickHead)) {
    if (picked.linked.length === 0) continue;
    carrying.push(path);
    expect.soft(picked.linked.length, path).toBe(1);
    const nodes: { "@type": string; "@id": string; url?: string }[] = JSON.parse(picked.linked[0] as string)["@graph"];
    const own = nodes.find((node) => node["@type"] === (path === "/" ? "WebSite" : "WebPage"));
    expect.soft(new URL(own?.url ?? "x:").href, path).toBe(new URL(picked.canonical[0]?.href ?? "y:").href);
  }
  for (const path of ["/", "/glossary", "/studies", "/studies/sherif-2018", "/trials/NCT02414295", "/figures/figure-1a", "/claims/C042"])
    expect(carrying).toContain(path);
});

test("a reference manager finds a study's paper in the head", async ({ page }) => {
  const [read] = await readPages(page, ["/studies/sherif-2018"], (document) =>
    [...document.head.querySelectorAll("meta[name^=citation_]")].map((tag) => [tag.getAttribute("name"), tag.getAttribute("content")]),
  );
  expect(read?.picked).toContainEqual(["citation_title", "The role of mesenchymal stem cells in chemotherapy-induced gonadotoxicity"]);
  expect(read?.picked).toContainEqual(["citation_doi", "10.1186/s13287-018-0946-6"]);
  expect(read?.picked).toContainEqual(["citation_journal_title", "Stem Cell Research & Therapy"]);
  expect(read?.picked).toContainEqual(["citation_publication_date", "2018"]);
  expect(read?.picked.filter(([name]) => name === "citation_author").length).toBeGreaterThan(0);
});

/** An XML document as a strict reader sees it; an error in it is thrown. */
interface Element {
  readonly name: string;
  readonly namespace: string | null;
  readonly text: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
}

async function readXml(page: import("@playwright/test").Page, path: string): Promise<{ type: string | null; root: Element }> {
  if (page.url() === "about:blank") await page.goto("/about");
  return page.evaluate(async (path) => {
    const answer = await fetch(path);
    const document = new DOMParser().parseFromString(await answer.text(), "application/xml");
    const error = document.querySelector("parsererror");
    if (error) throw new Error(error.textContent ?? "not XML");
    const plain = (element: globalThis.Element): Element => ({
      name: element.localName,
      namespace: element.namespaceURI,
      text: element.children.length > 0 ? "" : (element.textContent ?? ""),
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(plain),
    });
    return { type: answer.headers.get("content-type"), root: plain(document.documentElement) };
  }, path);
}

test("the sitemap holds to its schema, and each address in it is a page under its canonical address", async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const { root } = await readXml(page, "/sitemap.xml");
  expect([root.name, root.namespace]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
  expect(root.children.length).toBeGreaterThan(500);
  expect(root.children.length).toBeLessThanOrEqual(50_000);
  const paths = root.children.map((url) => {
    expect(url.name).toBe("url");
    expect(url.children.map((child) => child.name)).toEqual(["loc", "lastmod"]);
    const [loc, lastmod] = url.children.map((child) => child.text) as [string, string];
    expect(new URL(loc).origin).toBe(baseURL);
    expect(loc.length).toBeLessThan(2_048);
    expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    return addressOf(loc);
  });
  for (const { path, status, redirected, picked } of await readPages(page, paths, pickHead)) {
    expect.soft([path, status, redirected]).toEqual([path, 200, false]);
    expect
      .soft(
        picked.canonical.map(({ href }) => addressOf(href)),
        path,
      )
      .toEqual([path]);
  }
});

test("the feed holds to RFC 4287", async ({ page, baseURL }) => {
  const { type, root } = await readXml(page, "/changes.atom");
  expect(type).toBe("application/atom+xml; charset=utf-8");
  expect([root.name, root.namespace]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  const named = (of: Element, name: string) => of.children.filter((child) => child.name === name);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
  const known = {
    feed: [
      "author",
      "category",
      "contributor",
      "generator",
      "icon",
      "id",
      "link",
      "logo",
      "rights",
      "subtitle",
      "title",
      "updated",
      "entry",
    ],
    entry: ["author", "category", "content", "contributor", "id", "link", "published", "rights", "source", "summary", "title", "updated"],
  };
  const entries = named(root, "entry");
  expect(entries.length).toBeGreaterThan(0);
  for (const of of [root, ...entries]) {
    for (const child of of.children) {
      expect(child.namespace).toBe("http://www.w3.org/2005/Atom");
      expect(known[of.name as "feed" | "entry"]).toContain(child.name);
    }
    for (const once of ["id", "title", "updated"]) expect(named(of, once), `${of.name} has one ${once}`).toHaveLength(1);
    for (const atMost of ["subtitle", "published", "summary", "rights"]) expect(named(of, atMost).length).toBeLessThanOrEqual(1);
    for (const time of [...named(of, "updated"), ...named(of, "published")]) {
      expect(time.text).toMatch(isTime);
      expect(Number.isNaN(Date.parse(time.text))).toBe(false);
    }
    expect(named(of, "id")[0]?.text).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    for (const link of named(of, "link")) expect(new URL(link.attributes["href"] as string).origin).toBe(baseURL);
    const alternates = named(of, "link").filter((link) => link.attributes["rel"] === "alternate");
    expect(alternates.length, "an alternate, and no second of its type").toBe(1);
  }
  // Entries without an author of their own need the feed's, and the feed says where it is itself.
  expect(named(root, "author").flatMap((author) => named(author, "name"))).toHaveLength(1);
  expect(named(root, "link").find((link) => link.attributes["rel"] === "self")?.attributes["href"]).toBe(`${baseURL}/changes.atom`);
  const ids = [root, ...entries].flatMap((of) => named(of, "id").map((id) => id.text));
  expect(new Set(ids).size).toBe(ids.length);
  const newest = entries
    .map((entry) => named(entry, "updated")[0]?.text ?? "")
    .sort()
    .at(-1);
  expect(named(root, "updated")[0]?.text).toBe(newest);
});

test("crawlers are told where the sitemap is and spared what has no end", async ({ request, baseURL }) => {
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const lines = (await answer.text()).split("\n").filter(Boolean);
  for (const line of lines) expect(line).toMatch(/^(User-agent|Allow|Disallow|Sitemap): \S+$/);
  expect(lines).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});
