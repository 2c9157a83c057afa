import { seededRandom } from "../bench/seeded-random.ts";
import { listRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { onFirstPage, rats, studies } from "./support/counts.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

test("the API holds every study of the data, and says how many match", async ({ request }) => {
  const all = await apiList(request, "/studies");
  expect(all).toMatchObject({ total: studies, matched: studies, page: 1, pages: Math.ceil(studies / 100), query: "", pageUrl: "/studies" });
  expect(all.items).toHaveLength(onFirstPage(studies));
  const rat = await apiList(request, "/studies?species=rat");
  expect(rat).toMatchObject({ total: studies, matched: rats, query: "species=rat", pageUrl: "/studies?species=rat" });
});

for (const { address, parameter, accepts } of [
  { address: "/studies?species=cat", parameter: "species", accepts: "rat" },
  { address: "/studies?foo=1", parameter: "foo", accepts: "species" },
  { address: "/studies?sort=colour", parameter: "sort", accepts: "-year" },
  { address: "/studies?year=last", parameter: "year", accepts: "2010..2015" },
  { address: "/studies?page=0", parameter: "page", accepts: "1 to 1000000" },
  { address: "/studies?pageSize=1000", parameter: "pageSize", accepts: "1 to 200" },
  { address: "/trials?status=open", parameter: "status", accepts: "recruiting" },
  { address: "/claims?basis=maybe", parameter: "basis", accepts: "none" },
]) {
  test(`/api/v1${address} is refused, naming ${parameter} and what it accepts`, async ({ request }) => {
    const answer = await request.get(`/api/v1${address}`);
    expect(answer.status()).toBe(400);
    expect(answer.headers()["content-type"]).toMatch(/^application\/problem\+json/);
    const problem = await answer.json();
    expect(problem).toMatchObject({ status: 400, parameter });
    expect(problem.detail).toContain(parameter);
    expect(problem.problems[0].accepts).toContain(accepts);
  });
}

test("every part that cannot be used is named, not only the first", async ({ request }) => {
  const { problems } = await (await request.get("/api/v1/studies?species=cat&foo=1&sort=x")).json();
  expect(problems.map((problem: { parameter: string }) => problem.parameter).sort()).toEqual(["foo", "sort", "species"]);
});

for (const path of [
  "/api/v1/nothing",
  "/api/v1/human-studies",
  "/api/v1/__proto__",
  "/api/v1/constructor",
  "/api/v1/studies/nothing",
  "/api/v1/trials/__proto__",
]) {
  test(`${path} is 404, with a sentence`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toMatch(/^application\/problem\+json/);
    expect((await answer.json()).detail).toMatch(/^There is no .+\.$/);
  });
}

test("choices repeated, joined by commas or written in another case are the same question", async ({ request }) => {
  const [joined, repeated, loud, mixed] = await Promise.all(
    [
      "species=rat,mouse&model=busulfan",
      "species=rat&species=mouse&model=busulfan",
      "model=BUSULFAN&species=Mouse,RAT",
      "species=mouse,rat,rat&model=busulfan",
    ].map((search) => apiList(request, `/studies?${search}`)),
  );
  for (const other of [repeated, loud, mixed]) expect(other).toEqual(joined);
  expect(joined?.query).toBe("model=busulfan&species=rat,mouse");
  const unlined = await apiList(request, "/trials?status=not_retrieved");
  expect(unlined).toEqual(await apiList(request, "/trials?status=not-retrieved"));
});

test("a record comes whole, with its sources and links", async ({ request }) => {
  const whole = await (await request.get("/api/v1/studies/sherif-2018")).json();
  expect(whole).toMatchObject({ collection: "studies", id: "sherif-2018", url: "/studies/sherif-2018" });
  expect(whole.record.sources.length).toBeGreaterThan(0);
  expect(whole.links).toContainEqual({ role: "reports", kind: "references", id: String(whole.record.reference) });
});

test("the health check counts what the lists hold", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  const health = await answer.json();
  expect(health.status).toBe("ok");
  for (const list of listRoutes) {
    const { total } = await apiList(request, list);
    expect(health.records[list.slice(1)], list).toBe(total);
  }
  expect(health.records).toMatchObject({ studies, trials: 18, syntheses: 9 });
  expect(health.dataHash).toMatch(/^[0-9a-f]{64}$/);
});

test("the icon is where browsers look for one that no page names", async ({ request }) => {
  // They do so for data shown as a page, and in the moment in which one page's head takes the place of another's.
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^image\//);
});

test("a page and the API answer the same question with the same rows in the same order", async ({ page, request }) => {
  const random = seededRandom(12);
  const addresses: string[] = [];
  for (const list of [...listRoutes, ...listRoutes, "/studies", "/trials"]) {
    const { facets } = await apiList(request, list);
    const narrowing = random
      .shuffled(facets.filter((facet) => facet.kind === "term"))
      .slice(0, 1 + random.below(2))
      .map((facet) => {
        const used = facet.options.filter((option) => option.count > 0);
        return `${facet.id}=${random
          .shuffled(used)
          .slice(0, 1 + random.below(3))
          .map((option) => option.id)
          .join(",")}`;
      });
    const { problems } = await (await request.get(`/api/v1${list}?sort=none`)).json();
    addresses.push(`${list}?${[...narrowing, `sort=${random.pick(problems[0].accepts as string[])}`].join("&")}`);
  }
  const read = await readPages(page, addresses, (document) => ({
    rows: [...document.querySelectorAll(".results tbody tr")].map((row) => row.querySelector(".record-link")?.getAttribute("href")),
    sentence: document.querySelector("[role=status]")?.textContent ?? "",
  }));
  let compared = 0;
  for (const { path, picked } of read) {
    const data = await apiList(request, path);
    expect.soft(picked.rows, path).toEqual(data.items.map((item) => item.url));
    expect.soft(picked.sentence, path).toContain(`${data.matched} of ${data.total}`);
    compared += data.matched;
  }
  expect(compared).toBeGreaterThan(30);
});

test.describe("over the network", () => {
  for (const path of ["/api/v1/studies?species=rat", "/api/v1/studies/sherif-2018", "/api/v1/search?q=rat", "/api/v1/openapi.json"]) {
    test(`${path} is 304 to whoever has it, and HEAD tells the same`, async ({ request }) => {
      const whole = await request.get(path);
      const { etag, "cache-control": cache, link } = whole.headers();
      expect(cache).toBe("public, max-age=300, s-maxage=3600, stale-while-revalidate=86400");
      expect(link).toContain('rel="canonical"');
      const again = await request.get(path, { headers: { "if-none-match": etag ?? "" } });
      expect([again.status(), again.headers()["etag"], (await again.body()).length]).toEqual([304, etag, 0]);
      const head = await request.head(path);
      expect([head.status(), head.headers()["etag"], (await head.body()).length]).toEqual([200, etag, 0]);
    });
  }

  for (const path of [
    "/api/nothing",
    "/api/v1",
    "/api/v1/studies/a/b",
    "/api/v2/studies",
    "/api/v1/studies.html",
    "/api/v1/studies?release=1999.01",
  ]) {
    test(`${path} is 404 as a problem, never a page, whatever is asked for`, async ({ request }) => {
      for (const accept of ["text/html", "application/json"]) {
        const answer = await request.get(path, { headers: { accept } });
        expect([answer.status(), answer.headers()["content-type"]]).toEqual([404, "application/problem+json; charset=utf-8"]);
        expect(await answer.json()).toMatchObject({ status: 404, detail: expect.stringMatching(/\S\.$/) });
      }
    });
  }

  for (const path of ["/api/v1/studies", "/api/v1/studies/sherif-2018", "/api/v1/openapi.json", "/api/nothing"]) {
    test(`${path} can only be read, by anybody`, async ({ request }) => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const answer = await request.fetch(path, { method, data: "{}" });
        expect([answer.status(), answer.headers()["allow"]], method).toEqual([405, "GET, HEAD, OPTIONS"]);
        expect(answer.headers()["content-type"]).toMatch(/^application\/problem\+json/);
      }
      const preflight = await request.fetch(path, { method: "OPTIONS", headers: { origin: "https://other.test" } });
      expect([preflight.status(), preflight.headers()["access-control-allow-origin"]]).toEqual([204, "*"]);
    });
  }

  test("a search can be pinned to the release that is held", async ({ request }) => {
    const { release } = await (await request.get("/api/v1/search?q=rat")).json();
    expect((await request.get(`/api/v1/search?q=rat&release=${release}`)).status()).toBe(200);
  });

  test("the page about the API has every address of the description, and each example can be followed", async ({ page, request }) => {
    const document = await (await request.get("/api/v1/openapi.json")).json();
    await page.goto("/api");
    const addresses = await page.locator(".api-address").allTextContents();
    expect(addresses).toEqual(Object.keys(document.paths).map((path) => `GET ${path}`));
    for (const href of await page
      .locator(".api-operation p a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "")))
      expect((await request.get(href)).status(), href).toBe(200);
  });
});
