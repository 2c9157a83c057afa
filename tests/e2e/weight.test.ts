import { gzipSync } from "node:zlib";
import { expect, freshTest } from "./support/test.ts";

/**
 * What the list costs the reader in script, over what any page of the site costs. Compared are two sets of files, weighed with gzip:
 * - all script that the browser really fetches for /studies, until nothing more comes and after a filter and the column chooser were used;
 * - the script that the server's HTML of /glossary names. That page has no part of its own that runs in the browser, so this is
 *   the framework and the frame of every page. Its HTML is read, not what a browser fetches for it, because there prefetched
 *   neighbours could bring script of other pages along and make the floor too high.
 * Files are told apart by address; a file in both sets counts for neither.
 */
freshTest("a list needs at most 40 kB of script of its own", async ({ page, request }) => {
  const floor = new Set(
    [...(await (await request.get("/glossary")).text()).matchAll(/(?:src|href)="([^"]+\.js)[^"]*"/g)].map((match) => match[1] as string),
  );
  expect(floor.size).toBeGreaterThan(2);

  const fetched = new Set<string>();
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") fetched.add(new URL(answer.url()).pathname);
  });
  await page.goto("/studies", { waitUntil: "networkidle" });
  await page.locator(".column-chooser summary").click();
  await page.locator(".filters input[name=species][value=rat]").click();
  await expect(page).toHaveURL("/studies?species=rat");
  await page.waitForLoadState("networkidle");
  expect(
    [...floor].some((path) => fetched.has(path)),
    "the two pages share the framework",
  ).toBe(true);

  const weigh = async (paths: readonly string[]) => {
    let sum = 0;
    for (const path of paths) sum += gzipSync(await (await request.get(path)).body()).length;
    return sum;
  };
  const own = await weigh([...fetched].filter((path) => !floor.has(path)));
  const all = await weigh([...fetched]);
  freshTest.info().annotations.push({
    type: "script, gzip",
    description: `/studies fetches ${kilobytes(all)}, of which ${kilobytes(own)} are not in the frame of every page`,
  });
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThanOrEqual(40_000);
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
