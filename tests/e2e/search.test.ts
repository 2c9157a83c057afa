import type { SearchAnswer } from "@/lib/catalogue/search/search-answer";
import { expect, test } from "./support/test.ts";

test("the search of every page leads to the search page, which shows what the API finds", async ({ page, request }) => {
  await page.goto("/glossary");
  await page.getByLabel("Search everything").fill("fat stem cells");
  await page.getByRole("search").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/search?q=fat+stem+cells");
  const answer = (await (await request.get("/api/v1/search?q=fat+stem+cells")).json()) as SearchAnswer;
  await expect(page.locator(".result-line")).toContainText(`${answer.matched} records found`);
  await expect(page).toHaveTitle(new RegExp(`${answer.matched} found for “fat stem cells”`));
  for (const group of answer.groups) {
    const section = page.locator(`section[aria-labelledby='found-${group.kind}']`);
    expect(await section.locator(".hits a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
      group.hits.map((hit) => hit.href),
    );
  }
  await expect(page.locator("mark").first()).toBeVisible();
});

test("all hits of a kind are a page of their own, and the way back is there", async ({ page }) => {
  await page.goto("/search?q=azoospermia");
  const link = page.getByRole("link", { name: /^All \d+ studies$/ });
  const count = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
  await link.click();
  await expect(page).toHaveURL("/search?q=azoospermia&kind=studies");
  await expect(page.locator(".result-line")).toContainText(`${count} records found`);
  await expect(page.locator(".hits li")).toHaveCount(Math.min(50, count));
  await page.getByRole("link", { name: "All kinds" }).click();
  await expect(page).toHaveURL("/search?q=azoospermia");
});

test("a misspelt word is said to be one, nothing found says what helps, and an address that cannot be used is named", async ({ page }) => {
  await page.goto("/search?q=busufan");
  await expect(page.getByRole("note")).toContainText("No record has “busufan”. This is what was found for “busulfan”.");
  await page.goto("/search?q=xqzwv");
  await expect(page.locator("main")).toContainText("Nothing in the catalogue has this.");
  await page.goto("/search?q=rat&kind=cats");
  await expect(page.getByRole("note")).toContainText("kind");
});

test("the palette opens with a slash, is used by keyboard alone, and gives the focus back", async ({ page }) => {
  await page.goto("/studies", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search everything" });
  await expect(box).toBeFocused();
  await page.keyboard.type("fayomi");
  await expect(page.getByRole("option").first()).toContainText("Autologous grafting");
  await expect(box).toHaveAttribute("aria-activedescendant", "palette-0");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText("All hits for “fayomi”");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/studies/fayomi-2019");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the palette opens with Ctrl-K, closes with Escape, and a slash in a field is a slash", async ({ page }) => {
  await page.goto("/glossary", { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search everything" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const field = page.locator("#site-search");
  await field.focus();
  await page.keyboard.type("a/b");
  await expect(field).toHaveValue("a/b");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
