import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./support/test.ts";

const findings: { n: number; outcome: string }[] = JSON.parse(readFileSync(path.join("data", "second-reading.json"), "utf8"));

test.describe("the second reading, without script", () => {
  test.use({ javaScriptEnabled: false });

  test("has a row for every finding, each at its own address, and the numbers of the filters are those of the rows", async ({ page }) => {
    await page.goto("/data");
    await page.getByRole("link", { name: "every finding of the second reading" }).click();
    await expect(page).toHaveURL("/data/second-reading");
    const rows = page.locator(".second-reading tbody tr");
    await expect(rows).toHaveCount(findings.length);
    await expect(page.locator(".lede")).toContainText(`had ${findings.length} findings`);
    expect(await rows.evaluateAll((all) => all.map((row) => Number(row.id)))).toEqual(findings.map(({ n }) => n));
    for (const [outcome, label] of [
      ["taken", "Taken"],
      ["in-part", "Taken in part"],
      ["left", "Left"],
    ] as const) {
      const those = findings.filter((finding) => finding.outcome === outcome).map(({ n }) => n);
      await page
        .getByRole("navigation", { name: "Outcome" })
        .getByRole("link", { name: `${label} (${those.length})` })
        .click();
      await expect(page).toHaveURL(`/data/second-reading?outcome=${outcome}`);
      expect(await rows.evaluateAll((all) => all.map((row) => Number(row.id)))).toEqual(those);
    }
  });

  test("says what of an address it cannot use, and shows everything", async ({ page }) => {
    await page.goto("/data/second-reading?outcome=lost&sort=n");
    await expect(page.getByRole("note")).toContainText("2 parts of the address could not be used");
    await expect(page.locator(".second-reading tbody tr")).toHaveCount(findings.length);
  });
});
