import { allRecordPages, apiList } from "./support/api.ts";
import { openWithScript } from "./support/list-page.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

interface Row {
  readonly id: string;
  readonly url: string;
  readonly matters: string;
  readonly about: readonly { readonly label: string; readonly url: string }[];
}

const everyRow = "/discrepancies?pageSize=200";

test("every fact that a row is about is at the address that the row gives, and carries a mark that leads back", async ({
  page,
  request,
}) => {
  const { items } = await apiList<Row>(request, everyRow);
  const targets = [...new Set(items.flatMap((row) => row.about.map(({ url }) => url.split("#")[0] as string)))];
  const read = await readPages(page, targets, (document) => ({
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    links: [...document.querySelectorAll("main a, article a")].map((link) => link.getAttribute("href") ?? ""),
    // Marks by the id of the fact, section or line that they stand in.
    marked: [...document.querySelectorAll("a.discrepancy-mark")].map((mark) => {
      const holder = mark.closest("[id]") ?? mark.closest("section")?.querySelector("h2[id]");
      return `${holder?.id ?? ""} ${mark.getAttribute("href")}`;
    }),
  }));
  const pages = new Map(read.map((one) => [one.path, one]));
  const wrong: string[] = [];
  let marks = 0;
  for (const row of items) {
    for (const { url } of row.about) {
      const [path = "", anchor] = url.split("#");
      const target = pages.get(path);
      if (target?.status !== 200) wrong.push(`${row.id}: ${path} answers ${target?.status}`);
      else if (anchor !== undefined && !target.picked.ids.includes(anchor)) wrong.push(`${row.id}: ${url} is not there`);
      else if (!target.picked.links.includes(row.url)) wrong.push(`${row.id}: ${path} does not lead to it`);
      else if (anchor?.startsWith("fact-")) {
        const marked = target.picked.marked.includes(`${anchor} ${row.url}`);
        if (marked !== (row.matters !== "none")) wrong.push(`${row.id}: ${url} ${marked ? "is marked" : "is not marked"}`);
        if (marked) marks++;
      }
    }
  }
  for (const { path, picked } of read) {
    const twice = picked.ids.filter((id, place) => picked.ids.indexOf(id) !== place);
    if (twice.length > 0) wrong.push(`${path} has an id twice: ${twice.join(", ")}`);
  }
  expect(wrong).toEqual([]);
  expect(marks).toBeGreaterThan(60);
});

test("a mark leads to its row, and the row back to the fact", async ({ page }) => {
  await page.goto("/studies/qian-2020");
  const mark = page.locator("#fact-intervention-relation a.discrepancy-mark[href='/discrepancies/qian-2020-1']");
  await expect(mark).toHaveAccessibleName(/^Discrepancy with the review \(qian-2020-1\): The review: Allotransplant\./);
  await mark.click();
  await expect(page).toHaveURL("/discrepancies/qian-2020-1");
  await expect(page.locator(".sides")).toContainText("Human cells in mice.");
  await expect(page.locator(".how-read")).toContainText("the full text may soften it");
  await page.getByRole("link", { name: "Qian 2020, relation" }).click();
  await expect(page).toHaveURL("/studies/qian-2020#fact-intervention-relation");
  await expect(page.locator("#fact-intervention-relation")).toBeInViewport();
});

test("every row leads to where it was noted, and that place leads to it", async ({ page, request }) => {
  const read = await readPages(page, await allRecordPages(request, "discrepancies"), (document) => {
    const heading = [...document.querySelectorAll("h2")].find((one) => one.textContent?.startsWith("Noted in"));
    return heading?.closest("section")?.querySelector("a")?.getAttribute("href") ?? "";
  });
  const places = await readPages(page, [...new Set(read.map(({ picked }) => picked.split("#")[0] as string))], (document) =>
    [...document.querySelectorAll("[id]")].map((element) => ({
      id: element.id,
      links: [...element.querySelectorAll("a")].map((link) => link.getAttribute("href")),
    })),
  );
  const wrong = read.filter(({ path, picked }) => {
    const [at, id] = picked.split("#");
    const place = places.find((one) => one.path === at)?.picked.find((element) => element.id === id);
    return !place?.links.includes(path);
  });
  expect(wrong.map(({ path, picked }) => `${path} → ${picked}`)).toEqual([]);
  expect(read.length).toBeGreaterThan(150);
});

test("a word of the review in a table leads to the row that sets it against what was read", async ({ page }) => {
  await page.goto("/studies?species=rat&printed-species=mouse");
  await page.getByRole("link", { name: "review differs: “Mouse”" }).click();
  await expect(page).toHaveURL("/discrepancies/sherif-2018-1");
  await openWithScript(page, "/trials");
  await page.locator(".column-chooser summary").click();
  await page.getByLabel("Review printed", { exact: true }).check();
  await page.locator("a[href='/discrepancies/NCT03762967-1']").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("NCT03762967, 1: status and row in Table 1");
});

test("a claim counts the findings about it, and opens exactly them", async ({ page, request }) => {
  await page.goto("/studies/monsefi-2013");
  const mark = page
    .locator("#claims")
    .locator("xpath=ancestor::section")
    .locator("a.discrepancy-mark[href='/discrepancies?counted=once&about=c042']");
  const number = Number((await mark.textContent())?.trim());
  await mark.click();
  const { matched } = await apiList<Row>(request, "/discrepancies?counted=once&about=c042");
  expect(number).toBe(matched);
  await expect(page.locator(".results tbody tr")).toHaveCount(matched);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the ledger is narrowed by its form, and by a link from a record", async ({ page }) => {
    await page.goto("/discrepancies");
    await page
      .getByRole("checkbox", { name: /Changes a table value/ })
      .first()
      .check();
    await page.getByRole("button", { name: "Show the discrepancies" }).click();
    await expect(page).toHaveURL(/\/discrepancies\?matters=table-value$/);
    await page.goto("/claims/C042");
    await page
      .getByRole("link", { name: / in the ledger$/ })
      .first()
      .click();
    await expect(page).toHaveURL("/discrepancies?counted=once&about=c042");
  });
});
