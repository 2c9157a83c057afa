import type { APIRequestContext } from "@playwright/test";
import Papa from "papaparse";
import { endings } from "../../lib/publishing/exports/endings.mjs";
import { readBibtex } from "../support/read-bibtex.ts";
import { readRis } from "../support/read-ris.ts";
import { listRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { expect, test } from "./support/test.ts";

const views = [...listRoutes, "/studies?source=at-msc&species=rat&sort=author", "/studies?q=TNF-%CE%B1", "/trials?scope=any"];

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const view of views) {
    test(`${view} offers every format, says how many records, and each link hands out those`, async ({ page, request }) => {
      await page.goto(view);
      const block = page.locator("details.export");
      await block.locator("summary").click();
      const { matched, items } = await apiList(request, `${view}${view.includes("?") ? "&" : "?"}pageSize=200`);
      await expect(block.locator("summary")).toHaveText(new RegExp(`^Export (these|this) ${matched} `));
      const release = await heldRelease(request);
      const links = await block.getByRole("link").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links).toHaveLength(endings.length);
      for (const [at, href] of links.entries()) {
        const ending = endings[at] as (typeof endings)[number];
        const answer = await request.get(href);
        expect(answer.status(), href).toBe(200);
        expect(answer.headers()["content-disposition"]).toMatch(
          new RegExp(`^attachment; filename="noa-[A-Za-z0-9.-]+-${release.replaceAll(".", "\\.")}\\.${ending}"$`),
        );
        const text = await answer.text();
        const ids = items.map((item) => item.id);
        const name = new URL(href).pathname.slice(1).split(".")[0] as string;
        const bare = (key: string | undefined) => key?.replace(`${name}-`, "");
        if (ending === "csv")
          expect(
            Papa.parse<{ id: string }>(text.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true }).data.map((row) => row.id),
          ).toEqual(ids);
        else if (ending === "json") expect(JSON.parse(text).items).toEqual(items);
        else if (ending === "ris") expect(readRis(text).map((entry) => bare(entry["ID"]?.[0]))).toEqual(ids);
        else if (ending === "bib") expect(readBibtex(text).map((entry) => bare(entry.key))).toEqual(ids);
        else if (ending === "csl.json") expect(JSON.parse(text).map((item: { id: string }) => bare(item.id))).toEqual(ids);
        else expect(text.trimEnd().split("\n")).toHaveLength(ids.length);
      }
    });
  }

  test("a record says how to cite it, and its files are there", async ({ page, request }) => {
    for (const path of [
      "/studies/guo-2021",
      "/trials/NCT02414295",
      "/claims/C042",
      "/references/83",
      "/mechanisms/M25",
      "/cell-sources/msc",
      "/questions/Q1",
      "/figures/figure-1b",
    ]) {
      await page.goto(path);
      const cite = page.locator("details.cite-this");
      await cite.locator("summary").click();
      await expect(cite).toContainText(`${path}?release=${await heldRelease(request)}`);
      for (const href of await cite.getByRole("link").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
        expect((await request.get(href)).status(), href).toBe(200);
    }
  });
});

test("a reference is copied with the address of the site", async ({ page, context, baseURL, request }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/claims/C042");
  const cite = page.locator("details.cite-this");
  await cite.locator("summary").click();
  await cite.getByRole("button", { name: "Copy APA" }).click();
  await expect(cite).toContainText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Claim C042: /);
  expect(copied).toContain(`${baseURL}/claims/C042?release=${await heldRelease(request)}`);
});

/** The name of the release that the site holds. */
async function heldRelease(request: APIRequestContext): Promise<string> {
  return (await (await request.get("/healthz")).json()).release;
}

test.describe("an address pinned to a release", () => {
  const paths = [
    "/studies?species=rat",
    "/studies/guo-2021",
    "/about",
    "/figures/figure-1b?raise=bm-exo-signalling",
    "/api/v1/studies?species=rat",
    "/studies.csv?species=rat",
  ];
  const pinned = (path: string, release: string) => `${path}${path.includes("?") ? "&" : "?"}release=${release}`;

  for (const path of paths) {
    test(`${path} answers with that release, and with no other under its name`, async ({ request }) => {
      const name = await heldRelease(request);
      const held = await request.get(pinned(path, name), { maxRedirects: 0 });
      expect(held.status()).toBe(200);
      const plain = await request.get(path);
      if (path.includes("api") || path.includes("csv")) expect(await held.text()).toBe(await plain.text());
      const other = await request.get(pinned(path, "2020.01"));
      expect(other.status()).toBe(404);
      expect(await other.text()).toContain(`This address is pinned to release 2020.01, and this site holds release ${name}`);
    });
  }

  test("stays pinned where it is sent on to a shorter address", async ({ request }) => {
    const name = await heldRelease(request);
    for (const [longer, shorter] of [
      ["/studies?species=rat&page=1", "/studies?species=rat"],
      ["/trials?page=1", "/trials"],
      ["/compare?source=dsc&source=bm-msc", "/compare?source=dsc,bm-msc"],
      ["/evidence-map?species=rat&columns=model", "/evidence-map?species=rat"],
      ["/challenges?source=ssc&source=esc", "/challenges?source=ssc,esc"],
      ["/search?q=a++b", "/search?q=a+b"],
      ["/studies/29", "/studies/cakici-2013"],
      ["/shared-list?records=studies:Guo-2021", "/shared-list?records=studies:guo-2021"],
    ] as const) {
      const answer = await request.get(pinned(longer, name), { maxRedirects: 0 });
      expect.soft(answer.headers()["location"], longer).toBe(pinned(shorter, name));
      expect.soft((await request.get(pinned(shorter, name), { maxRedirects: 0 })).status(), shorter).toBe(200);
    }
  });

  test("leads from another release to the same address in this one", async ({ page, request, faults }) => {
    faults.expect("/studies?species=rat&release=2020.01", 404);
    await page.goto("/studies?species=rat&release=2020.01");
    await page.getByRole("link").click();
    await expect(page).toHaveURL(`/studies?species=rat&release=${await heldRelease(request)}`);
    await expect(page.locator(".result-line")).toContainText("the host is Rat");
  });
});

test("what is no file says so in one sentence", async ({ request }) => {
  for (const [path, status] of [
    ["/nothing.csv", 404],
    ["/studies/nothing.ris", 404],
    ["/studies/guo-2021.csv", 404],
    ["/studies.csv?species=cat", 400],
  ] as const) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([status, "application/problem+json; charset=utf-8"]);
    expect((await answer.json()).detail).toMatch(/\.$/);
  }
});
