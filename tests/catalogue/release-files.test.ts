import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as route from "@/app/data/[release]/[...file]/route.ts";
import { otherRelease } from "@/lib/publishing/api/other-release.ts";
import { builtRelease } from "../support/build-once.ts";

const built = builtRelease();
const handlers = { ...route };

beforeEach(async () => {
  vi.stubEnv("RELEASES_FOLDER", path.dirname((await built()).folder));
  return () => vi.unstubAllEnvs();
});

/** Asks as Next would, which takes an address apart at its slashes and decodes the parts. */
function ask(address: string, { method = "GET" as "GET" | "HEAD" | "POST", headers = {} as Record<string, string> } = {}) {
  const [, , release = "", ...file] = address.split("/").map(decodeURIComponent);
  return handlers[method](new Request(`http://site.test${address}`, { method, headers }), { params: Promise.resolve({ release, file }) });
}

describe("a file of a release", () => {
  test("is handed out with its bytes, type, length, name and a tag that is its checksum, to be kept for ever", async () => {
    const { folder, manifest } = await built();
    const own = ["manifest.json", "SHA256SUMS"].map((name) => ({ path: name, type: /json|text/ }));
    for (const { path: file, type } of [...manifest.files, ...own]) {
      const response = await ask(`/data/${manifest.name}/${file}`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([file, response.status, bytes.equals(readFileSync(path.join(folder, file)))]).toEqual([file, 200, true]);
      expect(response.headers.get("content-type")).toEqual(typeof type === "string" ? type : expect.stringMatching(type));
      expect(response.headers.get("content-length")).toBe(String(bytes.length));
      expect(response.headers.get("etag")).toBe(`"${createHash("sha256").update(bytes).digest("hex")}"`);
      expect(response.headers.get("cache-control")).toContain("immutable");
      expect(response.headers.get("content-disposition")).toMatch(new RegExp(`^attachment; filename="noa-${manifest.name}-[\\w.-]+"$`));
    }
  });

  test("is known by its tag, can be asked for without its bytes, and only read", async () => {
    const { manifest } = await built();
    const address = `/data/${manifest.name}/catalogue.json`;
    const tag = (await ask(address)).headers.get("etag") as string;
    expect((await ask(address, { headers: { "if-none-match": tag } })).status).toBe(304);
    const head = await ask(address, { method: "HEAD" });
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);
    expect((await ask(address, { method: "POST" })).status).toBe(405);
  });

  test("that the manifest does not name is not there, whatever lies on the disk, and a sentence says so", async () => {
    const { manifest } = await built();
    const at = `/data/${manifest.name}`;
    for (const [address, words] of [
      [`${at}/nothing.csv`, /has no file “nothing\.csv”/],
      [`${at}/tables`, /has no file/],
      [`${at}/..%2f..%2frelease.json`, /has no file/],
      [`${at}/tables/..%2fcatalogue.json`, /has no file/],
      [`${at}/%2fetc%2fpasswd`, /has no file/],
      [`${at}/%3Cscript%3E`, /has no file “&lt;script>”/],
      ["/data/2020.01/catalogue.json", /There is no release “2020\.01” here/],
      ["/data/..%2f2026.11/catalogue.json", /There is no release/],
      ["/data/%2e%2e/release.json", /There is no release/],
    ] as const) {
      const response = await ask(address);
      expect([address, response.status]).toEqual([address, 404]);
      expect(await response.text()).toMatch(words);
    }
  });

  test("stands in the archive of all, which any tar reads, with the day of the release and the same bytes each time", async () => {
    const { folder, manifest } = await built();
    const response = await ask(`/data/${manifest.name}/all.tar`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
    expect(Buffer.from(await (await ask(`/data/${manifest.name}/all.tar`)).arrayBuffer()).equals(bytes)).toBe(true);
    const names: string[] = [];
    let at = 0;
    for (; bytes[at] !== 0; ) {
      const field = (from: number, length: number) => bytes.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
      const size = Number.parseInt(field(124, 12), 8);
      const sum = bytes.subarray(at, at + 512).reduce((total, byte, place) => total + (place >= 148 && place < 156 ? 32 : byte), 0);
      expect([field(0, 100), Number.parseInt(field(148, 8), 8), field(257, 6)]).toEqual([field(0, 100), sum, "ustar"]);
      expect(new Date(Number.parseInt(field(136, 12), 8) * 1000).toISOString()).toBe(`${manifest.date}T00:00:00.000Z`);
      const name = field(0, 100).replace(`noa-${manifest.name}/`, "");
      expect([name, bytes.subarray(at + 512, at + 512 + size).equals(readFileSync(path.join(folder, name)))]).toEqual([name, true]);
      names.push(name);
      at += 512 + Math.ceil(size / 512) * 512;
    }
    expect(bytes.length - at).toBe(1024);
    expect(names).toEqual([...manifest.files.map((file) => file.path), "manifest.json", "SHA256SUMS"].sort());
  });
});

test("an address pinned to another release names its files where it was published, for people and for programs", async () => {
  const asked = (address: string, held: string, published: boolean) =>
    otherRelease(new URL(address, "http://site.test"), "2026.11", held, published).text();
  expect(await asked("/studies?release=2026.11", "2027.01", true)).toContain('<a href="/data/2026.11">');
  expect(await asked("/studies?release=2026.11", "2027.01", false)).not.toContain("/data/");
  expect(JSON.parse(await asked("/api/v1/studies?release=2026.11", "2027.01", true)).detail).toContain("Its files are at /data/2026.11.");
  expect(await asked("/studies?release=2026.11", "2026.11-changed", true)).toContain(
    "this site holds release 2026.11-changed, which is that release with later changes, and no other.",
  );
});
