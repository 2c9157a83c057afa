import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { pagedKinds, standingPages } from "@/lib/evidence/words/site-pages.ts";
import { pagesOf, placeOf, siteSections, startOf, trailOf } from "@/lib/evidence/words/site-sections.ts";
import { foundRoutes } from "../../../e2e/routes.ts";
import { dataFolder } from "../../../support/places.ts";

/** Every page that the site has a folder for, with something in the place of what an address names. */
const folders = readdirSync(path.join(path.dirname(dataFolder), "app"), { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "page.tsx")
  .map((file) => `/${path.dirname(file).replaceAll(path.sep, "/")}`.replace(/^\/\.$/, "/").replace(/\[\w+\]/g, "something"));

describe("every page belongs to a section", () => {
  test.each(folders.filter((folder) => folder !== "/"))("%s", (folder) => {
    expect(placeOf(folder)?.section.label).toMatch(/\w/);
  });

  test("so do all addresses that are tested; the front page alone belongs to none", () => {
    const nowhere = foundRoutes.filter((route) => placeOf(route.split("?")[0] as string) === null);
    expect([...new Set(nowhere)]).toEqual(["/"]);
    expect(placeOf("/no-such-page")).toBeNull();
    expect(placeOf("/studies-of-old")).toBeNull();
  });
});

test("the navigation has six sections, and a section names only pages that there are, each once", () => {
  expect(siteSections.filter(({ place }) => place === "main").map(({ label }) => label)).toEqual([
    "People and trials",
    "Studies",
    "Cell sources",
    "Mechanisms",
    "Evidence",
    "Learn",
  ]);
  const named = siteSections.flatMap(pagesOf).map(({ href }) => href);
  expect(new Set(named).size).toBe(named.length);
  for (const href of named) expect(folders).toContain(href.split("#")[0]);
  expect(standingPages).toEqual(expect.arrayContaining(Object.values(pagedKinds).map((folder) => `/${folder}`)));
});

test("a trail leads from the section down to the page above, and never to the page itself", () => {
  const words = (of: string) => trailOf(of).map(({ href, label }) => `${label} ${href}`);
  expect(words("/")).toEqual([]);
  expect(words("/people")).toEqual([]);
  expect(words("/trials")).toEqual(["People and trials /people"]);
  expect(words("/trials/NCT02414295")).toEqual(["People and trials /people", "Trials /trials"]);
  expect(words("/studies/sherif-2018")).toEqual(["Studies /studies"]);
  expect(words("/claims/C042")).toEqual(["Evidence /evidence", "Claims /claims"]);
  expect(words("/start/what-noa-is")).toEqual(["Start here /start"]);
  expect(words("/data/2026.11")).toEqual(["Open data /data"]);
  expect(words("/data/second-reading")).toEqual(["Evidence /evidence"]);
  for (const folder of folders) expect(words(folder).filter((one) => one.endsWith(` ${folder}`))).toEqual([]);
  for (const section of siteSections) expect(placeOf(startOf(section))?.section).toBe(section);
});
