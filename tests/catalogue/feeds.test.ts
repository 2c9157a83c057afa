import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, inject, test, vi } from "vitest";
import { GET as getFeed } from "@/app/changes.atom/route.ts";
import { GET as getRobots } from "@/app/robots.txt/route.ts";
import { GET as getSitemap } from "@/app/sitemap.xml/route.ts";
import { GET as getPart } from "@/app/sitemaps/[part]/route.ts";
import { writeAtom } from "@/lib/publishing/feeds/write-atom.ts";
import { writeSitemap, writeSitemapIndex } from "@/lib/publishing/feeds/write-sitemap.ts";
import { xmlText } from "@/lib/publishing/feeds/xml-text.ts";
import { dataFolder } from "../support/places.ts";
import { jsonRecords } from "../support/real-data.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${inject("catalogueFile")}`);
  return () => vi.unstubAllEnvs();
});

const asked = (path: string) => new Request(`http://site.test${path}`);
const locations = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1] as string);

describe("sitemap", () => {
  test("names every page that has a folder of its own and every record that has a page, each once", async () => {
    const paths = locations(await (await getSitemap(asked("/sitemap.xml"))).text()).map((loc) => loc.replace("http://site.test", ""));
    expect(new Set(paths).size).toBe(paths.length);
    const app = path.join(path.dirname(dataFolder), "app");
    const folders = readdirSync(app, { recursive: true, encoding: "utf8" })
      .filter((file) => path.basename(file) === "page.tsx")
      .map((file) => `/${path.dirname(file).replaceAll(path.sep, "/")}`.replace(/^\/\.$/, "/"));
    const alone = folders.filter((folder) => !folder.includes("[")).sort();
    // What is asked or put together by one reader is for no crawler.
    expect(paths.filter((one) => alone.includes(one)).sort()).toEqual(alone.filter((one) => one !== "/search" && one !== "/shared-list"));
    for (const folder of folders.filter((one) => one.endsWith("/[id]")).map((one) => one.slice(1, -"/[id]".length))) {
      const here = paths.filter((one) => one.startsWith(`/${folder}/`)).map((one) => one.split("/")[2]);
      if (folder === "discrepancies") expect(here.length).toBeGreaterThan(100);
      else {
        const records = jsonRecords(folder === "start" ? "reading-steps" : (folder as "studies"));
        expect([folder, here.sort()]).toEqual([folder, records.map((json) => String(json.id ?? json.n)).sort()]);
      }
    }
  });

  test("carries the host that was asked, or the published one", async () => {
    expect(await (await getSitemap(asked("/sitemap.xml"))).text()).toContain("<loc>http://site.test/studies</loc>");
    vi.stubEnv("SITE_ADDRESS", "https://noa.example/");
    expect(await (await getSitemap(asked("/sitemap.xml"))).text()).toContain("<loc>https://noa.example/studies</loc>");
    expect(await getRobots(asked("/robots.txt")).text()).toContain("\nSitemap: https://noa.example/sitemap.xml\n");
  });

  test("has one part, and no second", async () => {
    const part = (name: string) => getPart(asked(`/sitemaps/${name}`), { params: Promise.resolve({ part: name }) });
    expect(locations(await (await part("1")).text())).toEqual(locations(await (await getSitemap(asked("/sitemap.xml"))).text()));
    for (const name of ["0", "2", "-1", "x", "1e9", "01"]) expect([name, (await part(name)).status]).toEqual([name, 404]);
  });

  test("escapes what XML needs escaped", () => {
    expect(locations(writeSitemap("https://a", ["/x?a=1&b=<"], "2026-11-23"))).toEqual(["https://a/x?a=1&amp;b=&lt;"]);
    expect(writeSitemapIndex("https://a", ["/sitemaps/1"], "2026-11-23")).toContain("<sitemap><loc>https://a/sitemaps/1</loc>");
    expect(xmlText("\u0000a\u000bb\ud800c")).toBe("abc");
  });
});

describe("feed of changes", () => {
  const entry = (name: string, date: string) => ({ name, date, summary: `Holds 1 < 2 & "3".`, path: "/" });

  test("has an entry for the state that is served, with what it holds, while no release was published", async () => {
    vi.stubEnv("RELEASES_FOLDER", path.join(dataFolder, "nowhere"));
    const answer = await getFeed(asked("/changes.atom"));
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const text = await answer.text();
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain(`${jsonRecords("studies").length} studies`);
    expect(text).toContain(`${jsonRecords("trials").length} registered trials`);
  });

  test("has an entry for each published release, that leads to its page and tells what changed", async () => {
    const releases = scratchFolder();
    vi.stubEnv("RELEASES_FOLDER", releases);
    const counts = { studies: 2, trials: 1 };
    const of = (name: string, previous: string | null, changes: object | null) => {
      mkdirSync(path.join(releases, name));
      const days = { date: `${name.replace(".", "-")}-03`, evidenceReadUntil: "2026-11-01" };
      const manifest = { name, ...days, dataHash: "0".repeat(64), previous, changes, counts, files: [] };
      writeFileSync(path.join(releases, name, "manifest.json"), JSON.stringify(manifest));
    };
    of("2026.12", null, null);
    of("2027.01", "2026.12", { added: 1, removed: 0, changed: 3 });
    // What is no release is not told of.
    mkdirSync(path.join(releases, "2027.02"));
    writeFileSync(path.join(releases, "2027.02", "manifest.json"), "{");
    const text = await (await getFeed(asked("/changes.atom"))).text();
    expect([...text.matchAll(/<title>Release (.*?)<\/title>/g)].map((found) => found[1])).toEqual(["2027.01", "2026.12"]);
    expect(text).toContain('href="http://site.test/data/2027.01"');
    expect(text).toContain("Against release 2026.12: 1 record added, 0 removed, 3 changed.");
    expect(locations(await (await getSitemap(asked("/sitemap.xml"))).text())).toContain("http://site.test/data/2026.12");
  });

  test("lists later releases first, and an entry keeps its id whatever else there is and wherever the site moves", () => {
    const idsIn = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map((found) => found[1]);
    const one = idsIn(writeAtom("https://a", [entry("2026.11", "2026-11-23")]));
    const two = idsIn(writeAtom("https://b", [entry("2026.11", "2026-11-23"), entry("2027.01", "2027-01-05")]));
    expect(two).toHaveLength(3);
    expect(new Set(two).size).toBe(3);
    expect([two[0], two[2]]).toEqual(one);
    const text = writeAtom("https://a", [entry("2026.11", "2026-11-23"), entry("2027.01", "2027-01")]);
    expect(text).toContain("<updated>2027-01-01T00:00:00Z</updated>\n<author>");
  });
});
