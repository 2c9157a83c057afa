import { rats, studies } from "./support/counts.ts";
import { expect, test } from "./support/test.ts";

/** Widths of an A4 page between the margins of the print style sheet, in CSS pixels: lists lie across the sheet. */
const upright = Math.floor(((210 - 2 * 14) / 25.4) * 96);
const across = Math.floor(((297 - 2 * 12) / 25.4) * 96);

for (const [path, paperWidth] of [
  ["/studies", across],
  ["/studies?species=rat", across],
  ["/studies/sherif-2018", upright],
  ["/trials", across],
] as const) {
  test(`${path} prints whole, and without what only a screen needs`, async ({ page }) => {
    await page.setViewportSize({ width: paperWidth, height: 900 });
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    for (const selector of [
      ".site-header nav",
      ".skip",
      ".filters",
      ".filters-button",
      ".column-chooser",
      ".trail",
      ".query-link",
      ".screen-only",
      ".confirm",
    ]) {
      for (const element of await page.locator(selector).all()) await expect(element, selector).toBeHidden();
    }
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator(".site-footer")).toBeVisible();
    const cut = await page.evaluate(() => {
      const within = document.documentElement.clientWidth;
      return [...document.querySelectorAll<HTMLElement>("main *")]
        .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, svg"))
        .filter((element) => {
          const style = getComputedStyle(element);
          const clips =
            style.overflow !== "visible" &&
            (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
          return clips || element.getBoundingClientRect().right > within + 1;
        })
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 60)}`);
    });
    expect(cut, "elements that are cut off or stand out of the paper").toEqual([]);
  });
}

test("a printed list says what it shows, and holds all of its rows", async ({ page }) => {
  await page.goto("/studies?species=rat");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("status")).toBeVisible();
  await expect(page.getByRole("status")).toContainText(new RegExp(`${rats} of ${studies}\\s+studies where the host is rat`, "i"));
  for (const row of await page.locator(".results tbody tr").all()) await expect(row).toBeVisible();
  const { height, shown } = await page.locator(".results .table-fit").evaluate((element) => ({
    height: element.scrollHeight,
    shown: element.clientHeight,
  }));
  expect(height).toBeLessThanOrEqual(shown + 1);
});

test("a printed list keeps the heads of its columns, a button or not, and leaves its titles room", async ({ page }) => {
  await page.setViewportSize({ width: across, height: 900 });
  await page.goto("/studies");
  const shown = (await page.locator(".results thead th").allTextContents()).map((head) => head.trim());
  await page.emulateMedia({ media: "print" });
  for (const head of await page.locator(".results thead th").all()) {
    await expect(head).toBeVisible();
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe("table-cell");
  }
  for (const button of await page.locator(".results thead button").all()) await expect(button).toBeVisible();
  expect(shown).toContain("Study");
  const width = await page
    .locator(".results tbody th")
    .first()
    .evaluate((cell) => cell.getBoundingClientRect().width);
  expect(width).toBeGreaterThan(220);
  // On paper nothing is cut after two lines.
  for (const title of await page.locator(".results tbody .clamp").all())
    expect(await title.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(true);
});

test("a printed record writes out the addresses of its sources", async ({ page }) => {
  await page.goto("/studies/sherif-2018");
  await expect(page.locator(".sources .print-only").first()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  const addresses = page.locator(".sources .print-only");
  await expect(addresses.first()).toBeVisible();
  for (const address of await addresses.allTextContents()) expect(address).toMatch(/^https?:\/\//);
});

test("the paper is light whatever the screen is", async ({ page }) => {
  await page.goto("/studies/sherif-2018");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const { paper, ink } = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return { paper: style.backgroundColor, ink: style.color };
  });
  expect({ paper, ink }).toEqual({ paper: "rgb(255, 255, 255)", ink: "rgb(0, 0, 0)" });
});

test("the table of people prints on one A4 page", async ({ page }) => {
  await page.goto("/people");
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
