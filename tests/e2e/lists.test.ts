import type { Page } from "@playwright/test";
import { listRoutes } from "./routes.ts";
import { apiList } from "./support/api.ts";
import { studies } from "./support/counts.ts";
import { choice, openWithScript, rows, sentence } from "./support/list-page.ts";
import { expect, freshTest, test } from "./support/test.ts";

/** Where a list's first row begins, and where the page under the site's head does, in pixels from the top. */
const tops = (page: Page) =>
  page.evaluate(() => {
    const top = (selector: string) => (document.querySelector(selector) as Element).getBoundingClientRect().top;
    return {
      main: top("main"),
      row: top(".results tbody tr"),
      bottom: (document.querySelector(".results tbody tr") as Element).getBoundingClientRect().bottom,
    };
  });

for (const list of listRoutes) {
  test(`${list}: the first row stands in the first screen, on a desk and on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(list);
    const wide = await tops(page);
    expect(wide.bottom, "the whole row at 1440 × 900").toBeLessThanOrEqual(900);
    await page.setViewportSize({ width: 360, height: 740 });
    const narrow = await tops(page);
    expect(narrow.row, "at 360 pixels").toBeLessThanOrEqual(700);
    expect(narrow.row - narrow.main, "below the site’s head").toBeLessThanOrEqual(450);
  });

  test(`${list}: the page scrolls, not the table: the wheel over it moves the page, and the head stays in sight`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(list);
    const box = await rows(page).first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 20);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
    const head = page.locator(".results thead");
    expect((await head.boundingBox())?.y).toBe(0);
    await expect(head.getByRole("button").first()).toBeInViewport({ ratio: 1 });
    // Nothing within the list scrolls on its own.
    const boxes = await page
      .locator(".results, .results *")
      .evaluateAll((all) =>
        all.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow)).map((element) => element.className),
      );
    expect(boxes).toEqual([]);
  });

  test(`${list}: at every width each chosen column is there, as a column or labelled in the second line, and none is cut off`, async ({
    page,
  }) => {
    await openWithScript(page, list);
    for (const all of [false, true]) {
      if (all) {
        await page.locator(".column-chooser summary").click();
        await page
          .getByRole("group", { name: "Columns shown" })
          .getByRole("checkbox")
          .evaluateAll((boxes) => {
            for (const box of boxes as HTMLInputElement[]) if (!box.checked) box.click();
          });
      }
      for (const width of [320, 480, 640, 768, 1024, 1280, 1440, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        const wrong = await page.evaluate(() => {
          const found: string[] = [];
          const within = document.documentElement.clientWidth;
          const headOf = [...document.querySelectorAll(".results thead th")].map((head) => head.getBoundingClientRect());
          for (const row of [...document.querySelectorAll(".results tbody tr")].slice(0, 12)) {
            const name = row.querySelector(".record-link")?.textContent;
            const first = (row.firstElementChild as Element).getBoundingClientRect();
            [...row.children].forEach((cell, place) => {
              const { left, right, top, height } = cell.getBoundingClientRect();
              const label = (cell as HTMLElement).dataset["label"];
              if (height === 0 || left < 0 || right > within + 1) found.push(`${name}, ${label}: from ${left} to ${right}`);
              if (cell.scrollWidth > cell.clientWidth + 1) found.push(`${name}, ${label}: wider than its place`);
              if (place === 0) return;
              // Beside the first cell it stands under its head; below it, behind its label.
              if (top < first.bottom - 1) {
                if (Math.abs((headOf[place] as DOMRect).left - left) > 1) found.push(`${name}, ${label}: not under its head`);
              } else if (
                !getComputedStyle(cell, "::before").content.includes("attr") &&
                !getComputedStyle(cell, "::before").content.includes(label ?? "?")
              )
                found.push(`${name}, ${label}: no label`);
            });
          }
          return found;
        });
        expect(wrong, `at ${width} pixels`).toEqual([]);
      }
    }
  });
}

test("columns give way by their declared order: the fewer the pixels, the fewer of them", async ({ page }) => {
  await page.goto("/studies");
  const beside: string[][] = [];
  for (const width of [1600, 1440, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    beside.push(
      await rows(page)
        .first()
        .evaluate((row) => {
          const first = (row.firstElementChild as Element).getBoundingClientRect();
          return [...row.children]
            .filter((cell) => cell.getBoundingClientRect().top < first.bottom - 1)
            .map((cell) => (cell as HTMLElement).dataset["label"] ?? "");
        }),
    );
  }
  for (const [place, columns] of beside.entries()) if (place > 0) for (const column of columns) expect(beside[place - 1]).toContain(column);
  expect(beside[3]).toEqual(["Study", "Cell source", "Outcomes read"]);
  expect(beside[4]).toEqual(["Study"]);
});

test("a link skips what stands before the rows, and lands on them", async ({ page }) => {
  await page.goto("/studies");
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === "Skip to the results") break;
  }
  const skip = page.getByRole("link", { name: "Skip to the results" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.locator("#rows")).toBeFocused();
  await expect(rows(page).first()).toBeInViewport();
  for (let pressed = 0; pressed < 8; pressed++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.matches(".results tbody .record-link"))) return;
  }
  expect(await page.evaluate(() => document.activeElement?.outerHTML)).toContain("record-link");
});

test("the line above the table tells the order", async ({ page }) => {
  await page.goto("/studies");
  await expect(sentence(page)).toContainText("by year, newest first");
  await page.goto("/studies?sort=author");
  await expect(sentence(page)).toContainText("by first author, A to Z");
  await page.goto("/trials");
  await expect(sentence(page)).toContainText("by status, those still open first");
});

test("results that did not improve are one click away, with their number, under any filter", async ({ page, request }) => {
  for (const address of ["/studies", "/studies?source=msc"]) {
    await openWithScript(page, address);
    const search = new URL(address, "http://localhost").searchParams;
    for (const [name, direction] of [
      ["improved", "improved"],
      ["no change or worse", "no-change,worsened"],
    ] as const) {
      const { matched } = await apiList(request, `/studies?${search}&direction=${direction}`);
      await expect(page.locator(".presets li").filter({ has: page.getByRole("link", { name, exact: true }) })).toContainText(
        String(matched),
      );
    }
    await page.getByRole("link", { name: "no change or worse" }).click();
    await expect(page).toHaveURL(/direction=no-change,worsened/);
    const { matched } = await apiList(request, `/studies?${search}&direction=no-change,worsened`);
    await expect(rows(page)).toHaveCount(matched);
  }
});

test("the marks of a row’s outcomes are what its filters say: what was compared otherwise is on no side", async ({ page, request }) => {
  await page.goto("/studies?direction=otherwise&pageSize=200");
  const { items } = await apiList(request, "/studies?direction=worsened&pageSize=200");
  await expect(page.locator(".results tbody .direction-worsened")).toHaveCount(items.length);
  await expect(rows(page).first().locator(".direction-otherwise").first()).toBeVisible();
});

test("trials that are related are hidden, counted and one click away", async ({ page }) => {
  await openWithScript(page, "/trials");
  await expect(sentence(page)).toContainText("14 trials; 4 related ones hidden (show)");
  await sentence(page)
    .getByRole("link", { name: /^Show 4 related trials/ })
    .click();
  await expect(page).toHaveURL("/trials?scope=any");
  await expect(sentence(page)).toContainText("18 trials; 4 related ones among them (hide)");
  await sentence(page)
    .getByRole("link", { name: /^Hide 4 related trials/ })
    .click();
  await expect(page).toHaveURL("/trials");
});

test("the table of trials comes first and tells who can join, what is given and where", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/trials");
  const heads = page.locator(".results thead th");
  await expect(heads).toHaveText(["Trial", "Registry status", "Who can join", "What is given", "Where", "Phase", "People", "Planned end"]);
  for (const head of await heads.all()) await expect(head).toBeInViewport({ ratio: 1 });
  const row = rows(page).filter({ has: page.locator("a[href='/trials/NCT02641769']") });
  await expect(row.locator("td[data-label='Who can join']")).toContainText(/Confirmed non-obstructive azoospermia\s*21 to 50 years/);
  await expect(row.locator("td[data-label='Where']")).toContainText("Jordan");
  // The strip of numbers is folded, and below the rows.
  await expect(page.locator(".trial-strip dl")).toBeHidden();
  const below = await page.evaluate(() => {
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
    return top(".trial-strip") > top(".results tbody tr:last-child");
  });
  expect(below).toBe(true);
});

test("a long filter folds, says how many choices it has, and keeps what is chosen in sight", async ({ page, request }) => {
  const { facets } = await apiList(request, "/studies");
  const models = facets.find((facet) => facet.id === "model")?.options.length;
  await openWithScript(page, "/studies");
  const facet = page.locator("fieldset.facet").filter({ has: page.locator("legend", { hasText: /^Disease model$/ }) });
  await expect(facet.locator("summary")).toContainText(`Show all ${models}`);
  const boxes = facet.getByRole("checkbox");
  const seen = await boxes.filter({ visible: true }).count();
  expect(seen).toBeLessThan(10);
  await facet.locator("summary").click();
  await expect(boxes.filter({ visible: true })).toHaveCount(models as number);
  const last = boxes.nth(seen + 1);
  const value = await last.getAttribute("value");
  await last.click();
  await expect(page).toHaveURL(`/studies?model=${value}`);
  await facet.locator("summary").click();
  await expect(choice(page, "model", value as string)).toBeVisible();
  await page.reload();
  await expect(choice(page, "model", value as string)).toBeVisible();
  await expect(boxes.filter({ visible: true })).toHaveCount(seen + 1);
});

freshTest("on a phone a button under the filters counts what they leave, live, and leads there", async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWithScript(page, "/studies");
  await page.getByRole("button", { name: "Filters" }).click();
  const confirm = page.locator(".filters .confirm").getByRole("button");
  await expect(confirm).toHaveText(`Show ${studies} studies`);
  await expect(confirm).toBeInViewport({ ratio: 1 });
  await choice(page, "species", "rat").click();
  const { matched } = await apiList(request, "/studies?species=rat");
  await expect(confirm).toHaveText(`Show ${matched} studies`);
  await expect(confirm).toBeInViewport({ ratio: 1 });
  await confirm.click();
  await expect(page.locator("#filters")).toBeHidden();
  await expect(sentence(page)).toContainText(`${matched} of ${studies}`);
  await expect(sentence(page)).toBeInViewport();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a long filter unfolds, and the ordinary button sends the form", async ({ page }) => {
    await page.goto("/studies");
    await page.getByRole("button", { name: "Filters" }).click();
    const facet = page.locator("fieldset.facet").filter({ has: page.locator("legend", { hasText: /^Disease model$/ }) });
    const folded = facet.locator("input[type=checkbox]").last();
    await expect(folded).toBeHidden();
    await facet.locator("summary").click();
    await expect(folded).toBeVisible();
    await expect(page.locator(".confirm")).toBeHidden();
    await expect(page.getByRole("button", { name: "Show the studies" })).toBeVisible();
  });

  test("rows fold as they do with it", async ({ page }) => {
    await page.goto("/studies");
    await expect(rows(page).first().locator("td").last()).toBeVisible();
    expect(
      await rows(page)
        .first()
        .locator("td")
        .last()
        .evaluate((cell) => getComputedStyle(cell, "::before").content),
    ).toContain("Read");
  });
});
