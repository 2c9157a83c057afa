import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

const read = (folder: string) =>
  readdirSync(path.join("data", folder)).map((name) => JSON.parse(readFileSync(path.join("data", folder, name), "utf8")));

test("every mechanism's page explains it at three depths and says what it does not show, each sentence with what it rests on", async ({
  page,
}) => {
  const mechanisms = read("mechanisms");
  const pages = await readPages(
    page,
    mechanisms.map(({ id }) => `/mechanisms/${id}`),
    (document) => ({
      text: document.querySelector(".explanation")?.textContent ?? "",
      links: [...document.querySelectorAll(".explanation .supports")].map((supports) => supports.querySelectorAll("a[href]").length),
    }),
  );
  for (const [place, { id, explanation }] of mechanisms.entries()) {
    const sentences = [explanation.short, ...explanation.student, ...explanation.detail, ...explanation.notShown];
    const picked = pages[place]?.picked;
    expect([id, picked?.text.replace(/\s+/g, " ")]).toEqual([id, expect.stringContaining("What this does not show")]);
    expect([id, picked?.links]).toEqual([id, sentences.map((sentence) => sentence.restsOn.length)]);
  }
});

test("a word is explained in place by keyboard, closes with Escape, and its page is one step away", async ({ page }) => {
  await page.goto("/mechanisms/M25");
  const term = page.locator("button.term").first();
  await term.focus();
  await page.keyboard.press("Enter");
  const note = page.locator(".term-note:popover-open");
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press("Enter");
  await page.locator(".term-note:popover-open a").click();
  await expect(page).toHaveURL(/\/(glossary#|cell-sources\/)/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a word is explained in place too", async ({ page }) => {
    await page.goto("/mechanisms/M25");
    await page.locator("button.term").first().click();
    await expect(page.locator(".term-note:popover-open")).toBeVisible();
  });
});

test("a question shows every position of the data on its side, marks works cited on both, and says why it is open", async ({ page }) => {
  const claims = new Map(read("claims").map((claim) => [claim.id, claim]));
  for (const question of read("questions")) {
    await page.goto(`/questions/${question.id}`);
    for (const side of ["supports", "contradicts", "unclear"]) {
      const expected = question.positions
        .filter((position: { stance: string }) => position.stance === side)
        .map((position: { claim: string }) => position.claim);
      const shown = await page.locator(`section[aria-labelledby="${side}"] .record-link`).allTextContents();
      expect([question.id, side, shown]).toEqual([question.id, side, expected]);
    }
    await expect(page.getByRole("heading", { name: "Why it is open" })).toBeVisible();
  }
  await page.goto("/questions/Q1");
  const cited = (side: string) =>
    new Set(
      read("questions")
        .find((question) => question.id === "Q1")
        .positions.filter((position: { stance: string }) => position.stance === side)
        .flatMap((position: { claim: string }) => claims.get(position.claim).references as number[]),
    );
  const both = [...cited("supports")].filter((n) => cited("contradicts").has(n)).sort((a, b) => (a as number) - (b as number));
  expect(both).toContain(52);
  expect(await page.locator(".notice .reference-marks a").allTextContents()).toEqual(both.map(String));
});

test("the reading path leads from step to step and back", async ({ page }) => {
  const steps = read("reading-steps").sort((a, b) => a.position - b.position);
  expect(steps.map((step) => step.position)).toEqual([1, 2, 3, 4, 5, 6]);
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Learn", exact: true }).click();
  await page.getByRole("link", { name: steps[0].title }).click();
  for (const step of steps) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(step.title);
    const next = page.getByRole("link", { name: /^Next: / });
    if (step.position < 6) await next.click();
    else await expect(next).toHaveCount(0);
  }
  await page.getByRole("link", { name: /^Back: / }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(steps[4].title);
});

test("every address that a step leads on to exists", async ({ request }) => {
  for (const step of read("reading-steps")) {
    for (const way of step.onward)
      expect([step.id, way.address, (await request.get(way.address)).status()]).toEqual([step.id, way.address, 200]);
  }
});
