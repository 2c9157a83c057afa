import { asFirstVisit } from "./support/as-first-visit.ts";
import { expect, test } from "./support/test.ts";

test("a page that is used again knows nothing of what was done on it before", async ({ page, context, baseURL }) => {
  await page.goto("/studies");
  const shown = () => page.locator("thead th").allInnerTexts();
  const columns = await shown();
  await page.locator(".column-chooser summary").click();
  await page.locator(".column-chooser input").nth(2).click();
  await expect.poll(shown).not.toEqual(columns);
  await page.evaluate(() => localStorage.setItem("noa-list", "something"));
  await page
    .getByRole("button", { name: /^Add to my list: / })
    .first()
    .hover();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 740 });
  const other = await context.newPage();
  expect(await context.cookies()).not.toEqual([]);

  await asFirstVisit(page, new URL(baseURL as string).origin, { width: 1280, height: 800 });
  expect([other.isClosed(), page.url(), await context.cookies()]).toEqual([true, "about:blank", []]);
  await page.goto("/studies");
  expect(await shown()).toEqual(columns);
  expect(
    await page.evaluate(() => ({
      stored: localStorage.length,
      width: innerWidth,
      dark: matchMedia("(prefers-color-scheme: dark), print").matches,
    })),
  ).toEqual({
    stored: 0,
    width: 1280,
    dark: false,
  });
  await expect(page.locator("button:hover")).toHaveCount(0);
});
