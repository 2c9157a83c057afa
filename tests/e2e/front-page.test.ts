import { peopleRows } from "../../lib/evidence/lens/people-rows.ts";
import { rowsOfGroup } from "../../lib/evidence/lens/people-sentences.ts";
import { numberWords } from "../../lib/evidence/words/people-words.ts";
import { realData } from "../support/real-data.ts";
import { apiList } from "./support/api.ts";
import { studies } from "./support/counts.ts";
import { readPages } from "./support/read-pages.ts";
import { expect, test } from "./support/test.ts";

const { records } = realData();
const people = peopleRows(records.studies);

test("every number leads to exactly as many rows", async ({ page, request }) => {
  await page.goto("/");
  const links = await page
    .locator("main a")
    .evaluateAll((all) => all.map((link) => ({ words: link.textContent ?? "", href: link.getAttribute("href") ?? "" })));
  const counted = links.filter(({ words }) => /^\d/.test(words));
  expect(counted.length).toBeGreaterThan(70);
  const groups = new Map([
    ["/people", "cells"],
    ["/people?prp=with", "platelet-rich-plasma"],
  ] as const);
  let lists = 0;
  for (const { words, href } of counted) {
    const number = Number.parseInt(words, 10);
    const where = `“${words}” to ${href}`;
    const group = groups.get(href as "/people");
    if (group) {
      expect.soft(rowsOfGroup(people, group).length, where).toBe(number);
      const [shown] = await readPages(
        page,
        [href],
        (document) => document.querySelectorAll(".people-table tbody:last-of-type tr[id]").length,
      );
      expect.soft(shown?.picked, where).toBe(number);
    } else if (href.startsWith("/evidence-map#")) {
      const [shown] = await readPages(page, ["/evidence-map"], (document) =>
        [...document.querySelectorAll("[id^=gap-]")].map(({ id, parentElement }) => [id, parentElement?.querySelectorAll("li").length]),
      );
      expect.soft(new Map(shown?.picked as [string, number][]).get(href.split("#")[1] as string), where).toBe(number);
    } else if (href === "/questions") {
      expect.soft(records.questions.length, where).toBe(number);
    } else {
      lists++;
      const answer = await apiList(request, href);
      expect.soft(answer.matched, where).toBe(number);
      expect.soft(answer.pageUrl, where).toBe(href);
    }
  }
  expect(lists).toBeGreaterThan(60);
});

test("no number of records stands in it that leads nowhere, unless it is zero or printed in a report", async ({ page }) => {
  await page.goto("/");
  const loose = await page.locator("main").evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const apart of copy.querySelectorAll("a, svg, script, style, .cell-note, .home-trials")) apart.remove();
    return copy.textContent?.match(/\d[\d.]*/g) ?? [];
  });
  const printed = people.flatMap((row) => [
    ...Object.values(row.endpoints).flatMap(({ values }) => values),
    ...row.harms.flatMap(({ values }) => values),
  ]);
  const known = new Set(["0", ...printed.flatMap((value) => numberWords(value).match(/\d[\d.]*/g) ?? [])]);
  const dates = await page.locator("#open-trials + p").innerText();
  expect(loose.filter((number) => !known.has(number) && !dates.includes(number))).toEqual([]);
});

test("ways of a row add up to those that measured it, and the times of treatment hold every study in animals", async ({ page }) => {
  await page.goto("/");
  const cells = await page
    .locator(".home-sides")
    .evaluateAll((all) => all.map((cell) => [...cell.children].map((part) => Number.parseInt(part.textContent ?? "", 10))));
  expect(cells.length).toBeGreaterThan(10);
  for (const [measured = 0, ...sides] of cells) expect(sides.reduce((sum, number) => sum + number, 0)).toBe(measured);
  const numbers = await page.locator("section[aria-labelledby=in-animals] td[data-label=Studies]").allTextContents();
  expect(numbers.map(Number).reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(
    Number.parseInt(await page.locator("section[aria-labelledby=in-animals] .home-lead a").first().innerText(), 10),
  );
  const read = (await page.locator(".home-read a").allTextContents()).map((words) => Number.parseInt(words, 10));
  expect(read[0]).toBe(studies);
  expect(read.slice(1, -1).reduce((sum, number) => sum + number, 0)).toBe(studies);
});

test("the trials that take patients are those of the files, each with the day of its status", async ({ page }) => {
  await page.goto("/");
  const open = records.trials.filter(
    ({ includeByDefault, status }) =>
      includeByDefault && ["recruiting", "not-yet-recruiting", "enrolling-by-invitation"].includes(status.registry),
  );
  const shown = await page.locator(".home-trials li > a").allTextContents();
  expect(shown.sort()).toEqual(open.map(({ id }) => id).sort());
  for (const line of await page.locator(".home-trials li").allInnerTexts())
    expect(line).toMatch(/as of \d{1,2} \w+ \d{4}|as of \w+ \d{4}|undated copy/);
});

test("at a desk the first screen holds the answer on men and a figure; three doors ask their readers' questions", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "What happened in men" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("img", { name: /^Figure / })).toBeInViewport({ ratio: 0.95 });
  const doors = page.getByRole("navigation", { name: "Ways in" }).getByRole("link");
  await expect(doors).toHaveCount(3);
  for (const question of await doors.allTextContents()) expect(question).toMatch(/\?$/);
  await expect(page.getByText("Platelet-rich plasma holds none of these cells.")).toBeVisible();
});
