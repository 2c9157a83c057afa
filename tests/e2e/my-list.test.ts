import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writeMyList } from "../../lib/publishing/my-list/write-my-list.ts";
import { expectNoViolations } from "./support/axe.ts";
import { expectNoSidewaysScrolling } from "./support/sideways.ts";
import { expect, freshTest, test } from "./support/test.ts";

const entry = (kind: "studies" | "trials" | "claims", id: string, label: string, note = "") => ({
  kind,
  id,
  label,
  detail: `What stands under ${label}`,
  note,
  release: "2026.11",
});
const three = {
  title: "Journal club",
  entries: [
    entry("studies", "sherif-2018", "Sherif 2018", "Dose?\nFollow-up?"),
    entry("trials", "NCT02414295", "NCT02414295"),
    entry("claims", "C042", "C042", "Ω is <b>not</b> markup & stays"),
  ],
};

/** A browser that keeps this text as its list. */
async function keeping(page: Page, text: string): Promise<void> {
  await page.goto("/robots.txt");
  await page.evaluate((kept) => localStorage.setItem("noa-list", kept), text);
}

const inOrder = (page: Page) => page.locator(".entries-in-order .record-link").allTextContents();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("noa-list"));

/**
 * Requests that are not the framework's own: links that come into view are fetched ahead, pages of the site with their script,
 * which name no record and ask no question.
 */
function ownRequests(asked: readonly string[]): string[] {
  const ahead = /^http:\/\/localhost:\d+\/([a-z-]*\?_rsc=[\w-]+|_next\/static\/\S+) $/;
  return asked.filter((request) => !ahead.test(request));
}

freshTest(
  "records are marked in a table, among hits and on their page, noted, moved and taken out by keyboard, and no request names one",
  async ({ page }) => {
    await page.goto("/studies?species=human");
    const row = page.locator(".results tbody tr").nth(1);
    const label = (await row.locator(".record-link").textContent()) as string;
    const inRow = row.getByRole("button", { name: `Add to my list: ${label}` });
    await expect(inRow).toHaveAttribute("aria-pressed", "false");
    await page.waitForLoadState("networkidle");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));

    const before = await page.locator(".results").boundingBox();
    await inRow.press("Space");
    await expect(row.getByRole("button", { name: `In my list: ${label}` })).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("link", { name: "My list (1)" })).toBeVisible();
    expect(await page.locator(".results").boundingBox(), "nothing has moved").toEqual(before);
    expect(ownRequests(asked), "requests while marking").toEqual([]);

    await page.goto("/search?q=NCT02414295");
    await page.getByRole("button", { name: "Add to my list: NCT02414295", exact: true }).click();
    await page.goto("/claims/C042");
    await page.getByRole("button", { name: "Add to my list: C042" }).click();
    await expect(page.getByRole("link", { name: "My list (3)" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.getByRole("link", { name: "My list (3)" }).click();
    await expect(page.getByRole("heading", { name: "3 records" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await inOrder(page)).toEqual([label, "NCT02414295", "C042"]);

    asked.length = 0;
    await page.getByRole("textbox", { name: "Note on C042" }).fill("Which cells?\n  As typed, é <b>.");
    await page.getByRole("button", { name: "Up: C042" }).press("Enter");
    await expect(page.getByText(`C042: place 2 of 3.`)).toBeAttached();
    await expect(page.getByRole("button", { name: "Up: C042" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Up: C042" })).toBeFocused();
    await page.getByRole("button", { name: `Down: ${label}` }).press("Enter");
    await expect(page.getByRole("button", { name: `Down: ${label}` })).toBeFocused();
    expect(await inOrder(page)).toEqual(["C042", "NCT02414295", label]);
    await page.getByRole("button", { name: "Remove: NCT02414295" }).press("Enter");
    expect(await inOrder(page)).toEqual(["C042", label]);
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
    await page.keyboard.press("Enter");
    expect(await inOrder(page)).toEqual(["C042", "NCT02414295", label]);
    await page.getByRole("button", { name: "Empty the list" }).click();
    await expect(page.getByText("Your list is empty.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByLabel("Title of the list").fill("Mine");
    await page.waitForLoadState("networkidle");
    expect(ownRequests(asked), "requests while noting, moving and taking out").toEqual([]);
    await page.reload();
    await expect.poll(() => inOrder(page)).toEqual(["C042", "NCT02414295", label]);
    await expect(page.getByRole("textbox", { name: "Note on C042" })).toHaveValue("Which cells?\n  As typed, é <b>.");

    // Another window of the same browser is in step, and takes a record out.
    const other = await page.context().newPage();
    await other.goto("/claims/C042");
    await other.getByRole("button", { name: "In my list: C042" }).click();
    await expect(page.getByRole("heading", { name: "2 records" })).toBeVisible();
    await other.close();
  },
);

freshTest(
  "a list is shared by its address, with notes that are not sent, and kept by another reader",
  async ({ page, browser, baseURL }) => {
    await keeping(page, writeMyList(three));
    await page.goto("/my-list");
    await page.getByLabel("With my notes").check();
    const address = (await page.locator(".share-address a").getAttribute("href")) as string;
    expect(address).toContain("/shared-list?records=studies:sherif-2018,trials:NCT02414295,claims:C042&title=Journal+club#notes=");
    await expectNoViolations(page);
    await expectNoSidewaysScrolling(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".entry-note").first()).toHaveText("Dose?\nFollow-up?");
    await expect(page.locator("textarea").first()).toBeHidden();

    const context = await browser.newContext({ baseURL: baseURL as string });
    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url()));
    await reader.goto(address);
    await expect(reader.locator(".entry-note").first()).toContainText("Dose?\nFollow-up?");
    expect(await inOrder(reader)).toEqual(["Sherif 2018", "NCT02414295", "C042"]);
    await reader.getByRole("button", { name: "Keep this list" }).click();
    await expect(reader.getByText("3 records added to your list.")).toBeVisible();
    expect(JSON.parse((await kept(reader)) as string).entries.map((one: { note: string }) => one.note)).toEqual(
      three.entries.map(({ note }) => note),
    );
    await reader.getByRole("button", { name: "Undo" }).click();
    await expect(reader.getByText("Your list is as it was.")).toBeVisible();
    expect(JSON.parse((await kept(reader)) as string).entries).toEqual([]);
    expect(asked.filter((url) => /Dose|notes/.test(url))).toEqual([]);
    await context.close();
  },
);

test("a list is saved as a file and opened again, and a file that is none is told by its line", async ({ page }) => {
  await keeping(page, writeMyList(three));
  await page.goto("/my-list");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the list as a file" }).click();
  const text = readFileSync(await (await saving).path(), "utf8");
  expect(text).toBe(writeMyList(three));

  await page.getByRole("button", { name: "Empty the list" }).click();
  const chooser = page.getByLabel("Open a list from a file");
  await chooser.setInputFiles({
    name: "broken.json",
    mimeType: "application/json",
    buffer: Buffer.from(text.replace('"claims"', '"cats"')),
  });
  await expect(page.getByText("broken.json: 2 records of the list “Journal club”.")).toBeVisible();
  await expect(page.getByText(/^Record 3 has the kind “cats”; there are studies, /)).toBeVisible();
  await chooser.setInputFiles({ name: "cut.json", mimeType: "application/json", buffer: Buffer.from(text.slice(0, 90)) });
  await expect(page.getByText(/^The text is not JSON(, line \d+)?\.$/)).toBeVisible();
  await chooser.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Keep this list" }).click();
  expect(await inOrder(page)).toEqual(["Sherif 2018", "NCT02414295", "C042"]);
  expect(await kept(page)).toBe(text);
});

test("what the browser keeps and cannot be read is not written over before it is saved", async ({ page }) => {
  await keeping(page, `${writeMyList(three).slice(0, -4)} cut`);
  await page.goto("/claims/C042");
  await page.getByRole("button", { name: "Add to my list: C042" }).click();
  await expect(page.locator(".list-trouble")).toContainText("cannot be read");
  await page.getByRole("link", { name: "My list", exact: true }).last().click();
  await expect(page.getByRole("button", { name: /^Replace/ })).toHaveCount(0);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the text as a file" }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toBe(await kept(page));
  await page.getByRole("button", { name: "Replace it by an empty list" }).click();
  await expect(page.getByText("Your list is empty.")).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing is offered that needs it, a shared list is drawn in its order, and its files hold it", async ({ page, request }) => {
    await page.goto("/my-list");
    await expect(page.getByText("Marking records needs script")).toBeVisible();
    await expect(page.getByRole("link", { name: "My list", exact: true })).toBeVisible();
    await page.goto("/claims/C042");
    await expect(page.locator(".mark")).toBeHidden();

    await page.goto("/shared-list?title=Mine&records=claims:c042&records=STUDIES:sherif-2018,");
    await expect(page).toHaveURL("/shared-list?records=claims:C042,studies:sherif-2018&title=Mine");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mine");
    expect(await inOrder(page)).toEqual(["C042", "Sherif 2018"]);
    await expect(page.locator(".entries-in-order > li").nth(1)).toContainText("Cisplatin");
    await page.locator("details.export summary").click();
    const links = await page.locator("details.export a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(7);
    const answers = await Promise.all(links.map((link) => request.get(link)));
    expect(answers.map((answer) => [answer.status(), answer.headers()["x-total-count"]])).toEqual(links.map(() => [200, "2"]));
  });
});
