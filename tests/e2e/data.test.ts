import { createHash } from "node:crypto";
import { readReleases } from "../../lib/publishing/releases/read-releases.ts";
import { expect, test } from "./support/test.ts";

const [newest] = readReleases();

test.describe("open data, without script", () => {
  test.use({ javaScriptEnabled: false });

  test("leads from the foot of a page to a release, whose files are what their checksums say", async ({ page, request }) => {
    await page.goto("/about");
    await page.getByRole("contentinfo").getByRole("link", { name: "Open data" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open data");
    await expect(page.getByRole("definition").filter({ hasText: "CC BY 4.0" })).toBeVisible();
    await expect(page.getByText("MIT licence: the site")).toBeVisible();
    if (!newest) return expect(page.locator("main")).toContainText("No release has been built here yet: npm run release builds one.");
    await page.getByRole("link", { name: `Release ${newest.name}` }).click();
    await expect(page).toHaveURL(`/data/${newest.name}`);
    const rows = page.locator(".release-files tbody tr");
    await expect(rows).toHaveCount(newest.files.length);
    for (const name of ["catalogue.json", "catalogue.sqlite", "studies.csv"]) {
      const row = rows.filter({ has: page.getByRole("link", { name, exact: true }) });
      const answer = await request.get((await row.getByRole("link").getAttribute("href")) as string);
      expect(
        createHash("sha256")
          .update(await answer.body())
          .digest("hex"),
      ).toBe(await row.locator(".checksum").textContent());
    }
  });
});

test("a release is copied as a reference with the address of the site", async ({ page, context, baseURL }) => {
  test.skip(!newest, "no release has been built");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/data");
  await page.getByRole("button", { name: "Copy APA" }).click();
  await expect(page.locator("main")).toContainText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${baseURL}/data/${newest?.name}`);
});
