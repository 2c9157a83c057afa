import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { apiList } from "./support/api.ts";
import { studies } from "./support/counts.ts";
import { openFigure } from "./support/figure-page.ts";
import { expect, freshTest, test } from "./support/test.ts";

interface DataArrow {
  readonly id: string;
  readonly statement: string;
  readonly from: string;
  readonly to: string;
  readonly mechanisms: readonly string[];
  readonly studies: readonly { readonly study: string }[];
}

/** The figures as they lie on the disk. */
const folder = path.join("data", "figures");
const figures = readdirSync(folder).map((name) => {
  const { id, number, title, nodes, groups } = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  return {
    id: id as string,
    number: number as string,
    title: title as string,
    nodes: nodes.map((node: { id: string }) => node.id) as string[],
    arrows: groups.flatMap((group: { arrows: DataArrow[] }) => group.arrows) as DataArrow[],
    drawsMechanisms: groups.some((group: { arrows: DataArrow[] }) => group.arrows.some((arrow) => arrow.mechanisms.length > 0)) as boolean,
  };
});

const drawing = (page: Page): Locator => page.locator(".figure .figure-drawing:visible");
const panel = (page: Page): Locator => page.getByRole("region", { name: "What is chosen" });
const inFigure = (page: Page, id: string): Locator => drawing(page).locator(`a[data-raise="${id}"]`);
const inTwin = (page: Page, id: string): Locator => page.locator(`.arrow-list a[data-raise="${id}"]`);
const ids = (links: Locator): Promise<(string | null)[]> => links.evaluateAll((all) => all.map((link) => link.getAttribute("data-raise")));

/** Words that cover other words, and words outside the frame. */
function faultsOf(shown: Locator): Promise<string[]> {
  return shown.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    // A text's box has the font's full height; what is drawn keeps within the middle part of it.
    const boxes = [...svg.querySelectorAll("text")].flatMap((text) =>
      (text.querySelector("tspan") ? [...text.querySelectorAll("tspan")] : [text]).map((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        const trim = (bottom - top) * 0.2;
        return { words: line.textContent, of: text, left, right, top: top + trim, bottom: bottom - trim };
      }),
    );
    const outside = boxes.filter(
      (box) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1,
    );
    const covering = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            other.of !== one.of && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
    return [...outside.map((box) => `outside: ${box.words}`), ...covering];
  });
}

/** Labels that the browser draws wider than the box that was measured for them. */
function widerLabels(shown: Locator): Promise<string[]> {
  return shown.evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return [...svg.querySelectorAll(".count-box")]
      .filter((box) => (box.nextElementSibling as SVGTextElement).getBBox().width > (box as SVGRectElement).width.baseVal.value)
      .map((box) => `${box.nextElementSibling?.textContent} at ${scale}`);
  });
}

for (const { id, number, title, nodes, arrows } of figures) {
  test(`${id}: drawing, words and data hold the same arrows, each label fits, and the keyboard meets all in reading order`, async ({
    page,
  }) => {
    await openFigure(page, id);
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faultsOf(drawing(page)), `at ${width} pixels`).toEqual([]);
    }
    expect(await widerLabels(drawing(page)), "labels wider than they were taken for").toEqual([]);
    expect(await ids(drawing(page).locator("a[data-raise]"))).toEqual([...nodes, ...arrows.map((arrow) => arrow.id)]);
    expect(await ids(page.locator(".arrow-list a[data-raise]"))).toEqual(arrows.map((arrow) => arrow.id));
    await expect(page.getByRole("graphics-document" as "img", { name: `Figure ${number}. ${title}` }).or(drawing(page))).toBeVisible();
    await page.locator(".skip-figure").focus();
    for (const part of [...nodes, ...arrows.map((arrow) => arrow.id)]) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-raise"))).toBe(part);
    }
  });

  test(`${id}: on a phone the narrow form is there with the same parts, the wide one is not reached, and each label fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openFigure(page, id);
    await expect(drawing(page)).toHaveCount(1);
    await expect(drawing(page)).toHaveClass(/narrow/);
    expect(await ids(drawing(page).locator("a[data-raise]"))).toEqual([...nodes, ...arrows.map((arrow) => arrow.id)]);
    const size = await drawing(page)
      .locator(".node-label")
      .first()
      .evaluate((text) => text.getBoundingClientRect().height / text.querySelectorAll("tspan").length);
    expect(size, "a line of a label is at least 11 pixels high").toBeGreaterThanOrEqual(11);
    expect(await faultsOf(drawing(page)), "at 360 pixels").toEqual([]);
    expect(await widerLabels(drawing(page)), "labels wider than they were taken for").toEqual([]);
  });
}

test("choosing an arrow in the drawing raises it in the words too, and its links open as many rows as they say", async ({
  page,
  request,
}) => {
  await openFigure(page, "figure-1b");
  // Arrows cross each other; the count is where nothing else is.
  await inFigure(page, "bm-msc-apoptosis").locator(".count-text").click();
  await expect(page).toHaveURL("/figures/figure-1b?raise=bm-msc-apoptosis");
  await expect(inFigure(page, "bm-msc-apoptosis")).toHaveAttribute("aria-current", "true");
  await expect(inTwin(page, "bm-msc-apoptosis")).toHaveAttribute("aria-current", "true");
  await expect(inFigure(page, "bm-msc-apoptosis"), "the focus stays").toBeFocused();
  const { matched } = await apiList(request, "/studies?arrow=1b-bm-msc-apoptosis-for");
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText(
    `Bone marrow mesenchymal stem cells reduce apoptosis in the testis: ${matched} studies for`,
  );
  const links = await panel(page)
    .locator('a[href^="/studies?arrow="]')
    .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute("href") ?? "", words: link.textContent ?? "" })));
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const { href, words } of links)
    expect([href, (await apiList(request, href)).matched]).toEqual([href, Number(/\d+/.exec(words)?.[0])]);
  const these = panel(page).getByRole("link", { name: /^These \d+ studies/ });
  const all = Number(/\d+/.exec((await these.textContent()) ?? "")?.[0]);
  await these.click();
  await expect(page.locator(".results tbody tr")).toHaveCount(all);
  await expect(page.getByRole("list", { name: "Filters that are on" })).toContainText("Figure 1b");
  await page.goBack();
  await expect(panel(page)).toContainText("Sherif 2018");
});

test("choosing in the words raises in the drawing, choosing again lowers, and Back undoes both", async ({ page }) => {
  await openFigure(page, "figure-2");
  await inTwin(page, "msc-niche").click();
  await expect(page).toHaveURL("/figures/figure-2?raise=msc-niche");
  await expect(inFigure(page, "msc-niche")).toHaveAttribute("aria-current", "true");
  await expect(drawing(page).locator("a.muted").first()).toBeAttached();
  await inTwin(page, "msc-niche").click();
  await expect(page).toHaveURL("/figures/figure-2");
  await page.goBack();
  await expect(inFigure(page, "msc-niche")).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(drawing(page).locator('[aria-current="true"]')).toHaveCount(0);
});

test("by keyboard: Enter on a node raises it with its arrows", async ({ page }) => {
  await openFigure(page, "figure-1a");
  await inFigure(page, "graft").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/figures/figure-1a?raise=graft");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Graft");
  expect(await ids(drawing(page).locator(".arrow-label.raised"))).toEqual(["tissue-graft", "graft-sperm", "graft-niche"]);
  await expect(inFigure(page, "graft")).toBeFocused();
});

test("filters of the studies table fade what has no support, and the counts are the table's", async ({ page, request }) => {
  await openFigure(page, "figure-1b");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.locator("#figure-filters input[name=species][value=mouse]").check();
  await expect(page).toHaveURL("/figures/figure-1b?species=mouse");
  await page.keyboard.press("Escape");
  const { matched, total } = await apiList(request, "/studies?species=mouse");
  await expect(page.locator(".figure-page .result-line")).toContainText(`${matched} of ${total}`);
  await expect(inFigure(page, "bm-msc-apoptosis")).toHaveClass(/muted/);
  await expect(inFigure(page, "perinatal-autophagy")).not.toHaveClass(/muted/);
  const forIt = await Promise.all(
    ["early", "restored"].map(async (part) => (await apiList(request, `/studies?arrow=1b-msc-recovery-${part}&species=mouse`)).matched),
  );
  await expect(inFigure(page, "msc-recovery").locator(".count-text")).toContainText(`+${forIt.join("·")}`);
  // A long arc's middle is not where its line is: the count is.
  await inFigure(page, "msc-recovery").locator(".count-text").click();
  await expect(page).toHaveURL("/figures/figure-1b?raise=msc-recovery&species=mouse");
  await expect(panel(page)).toContainText("more without the filters");
});

test("SVG and PNG are files that can be taken along, as raised and filtered", async ({ page, request }) => {
  await openFigure(page, "figure-2?raise=msc-apoptosis&species=rat");
  const svg = await request.get((await page.getByRole("link", { name: "SVG" }).getAttribute("href")) as string);
  expect(svg.headers()["content-type"]).toMatch(/^image\/svg\+xml/);
  const text = await svg.text();
  for (const words of ["@font-face", "CC BY 4.0", "Sources: references", "Shown: ", "raised"]) expect(text).toContain(words);
  expect(
    await page.evaluate(
      (source) => new DOMParser().parseFromString(source, "image/svg+xml").querySelector("parsererror")?.textContent ?? "",
      text,
    ),
  ).toBe("");
  const png = await request.get((await page.getByRole("link", { name: /^PNG/ }).getAttribute("href")) as string);
  const bytes = await png.body();
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16), "180 mm at 300 dots per inch").toBe(2126);
  expect(bytes.subarray(37, 41).toString()).toBe("pHYs");
  expect(bytes.readUInt32BE(41)).toBe(11_811);
});

test("the caption is copied with its references", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openFigure(page, "figure-1a");
  await page.getByRole("button", { name: "Copy caption with references" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of ["Figure 1a. ", "[29] ", "doi:", "CC BY 4.0"]) expect(copied).toContain(words);
});

test("a figure prints whole, as a drawing and not as an image, with its words", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/figures/figure-1a");
  await expect(page.locator(".figure .figure-drawing.wide")).toBeVisible();
  await expect(page.locator(".figure .figure-drawing.narrow")).toBeHidden();
  await expect(page.locator(".figure-tools")).toBeHidden();
  await expect(page.getByRole("heading", { name: "The figure in words" })).toBeVisible();
});

test("in forced colours the drawing keeps its colours and the focus is seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openFigure(page, "figure-1a");
  expect(await drawing(page).evaluate((svg) => getComputedStyle(svg).forcedColorAdjust)).toBe("none");
  await inFigure(page, "graft").focus();
  expect(
    await inFigure(page, "graft")
      .locator(".hit-node")
      .evaluate((ring) => Number.parseFloat(getComputedStyle(ring).strokeWidth)),
  ).toBeGreaterThanOrEqual(2);
});

freshTest("a figure adds less than 40 kB of script to a page", async ({ page, request }) => {
  const scripts = async (address: string) =>
    new Set(
      [...(await (await request.get(address)).text()).matchAll(/(?:src|href)="([^"]+\.js)[^"]*"/g)].map((match) => match[1] as string),
    );
  const floor = await scripts("/glossary");
  const fetched = new Set<string>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") fetched.add(new URL(answer.url()).pathname);
  });
  await page.goto("/figures/figure-1b", { waitUntil: "networkidle" });
  let bytes = 0;
  for (const file of [...fetched].filter((one) => !floor.has(one)))
    bytes +=
      Number((await request.get(file, { headers: { "accept-encoding": "gzip" } })).headers()["content-length"] ?? 0) ||
      (await import("node:zlib")).gzipSync(await (await request.get(file)).body()).length;
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(40_000);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, nodes, arrows } of figures) {
    test(`${id}: drawing and words are there, and every node and arrow is a link to itself raised`, async ({ page }) => {
      await page.goto(`/figures/${id}`);
      const hrefs = await drawing(page)
        .locator("a[data-raise]")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(hrefs).toEqual([...nodes, ...arrows.map((arrow) => arrow.id)].map((part) => `/figures/${id}?raise=${part}`));
      await inTwin(page, arrows[0]?.id as string).click();
      await expect(page).toHaveURL(`/figures/${id}?raise=${arrows[0]?.id}`);
      await expect(panel(page).getByRole("heading", { level: 2 })).toContainText(arrows[0]?.statement as string);
    });
  }

  test("filters are a form", async ({ page }) => {
    await page.goto("/figures/figure-1b?raise=msc-recovery");
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator("#figure-filters input[name=species][value=rat]").check();
    await page.getByRole("button", { name: "Show the studies" }).click();
    await expect(page).toHaveURL(/\/figures\/figure-1b\?.*species=rat/);
    await expect(page).toHaveURL(/raise=msc-recovery/);
    await expect(page.locator(".figure-page .result-line")).toContainText(`of ${studies}`);
  });
});

test("the figures that draw mechanisms stand on the mechanisms page, all on their own, one on the front page, and a record's on its page", async ({
  page,
}) => {
  for (const [address, name, shown] of [
    ["/mechanisms", "The mechanisms in figures", figures.filter((figure) => figure.drawsMechanisms)],
    ["/figures", "The figures", figures],
  ] as const) {
    await page.goto(address);
    const guide = page.getByRole("region", { name });
    await expect(guide.getByRole("link", { name: /^Figure / })).toHaveCount(shown.length);
    for (const { id, number } of shown) {
      const link = guide.getByRole("link", { name: new RegExp(`^Figure ${number}\\.`) });
      await expect(link).toHaveAttribute("href", `/figures/${id}`);
      await link.scrollIntoViewIfNeeded();
      await expect.poll(() => link.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    }
  }
  await page.goto("/");
  await expect(page.getByRole("img", { name: /^Figure / })).toBeVisible();
  for (const record of ["/mechanisms/M33", "/studies/guo-2021", "/cell-sources/bm-exo"]) {
    await page.goto(record);
    const picture = page.locator(".figure-picture");
    await expect(picture.getByRole("img", { name: /^Figure / })).toBeVisible();
    await expect(picture.locator(".arrow.raised").first()).toBeAttached();
    await expect(picture.getByRole("link", { name: /^Figure / })).toHaveAttribute("href", /^\/figures\//);
  }
});
