import { seededRandom } from "../bench/seeded-random.ts";
import { listRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

test("the API holds 85 studies, and says how many match", async ({ request }) => {
  const all = await apiList(request, "/studies");
  expect(all).toMatchObject({ total: 85, matched: 85, page: 1, pages: 1, query: "", pageUrl: "/studies" });
  expect(all.items).toHaveLength(85);
  const rat = await apiList(request, "/studies?species=rat");
  expect(rat).toMatchObject({ total: 85, matched: 41, query: "species=rat", pageUrl: "/studies?species=rat" });
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
  expect(health.records).toMatchObject({ studies: 85, trials: 18, syntheses: 9 });
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
