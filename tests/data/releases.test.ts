import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateCFFFile } from "cffjs";
import { expect, test } from "vitest";
import { Release } from "@/lib/evidence/schema/release.ts";
import { readManifest, readReleases } from "@/lib/publishing/releases/read-releases.ts";
import { repositoryFiles } from "@/lib/publishing/releases/repository-files.ts";
import { verifyRelease } from "@/lib/publishing/releases/verify-release.ts";
import { dataFolder, root } from "../support/places.ts";

const releases = path.join(dataFolder, "releases");

test("every release that was published is whole: its files are those of its manifest and checksums", () => {
  const names = existsSync(releases) ? readdirSync(releases) : [];
  expect(
    readReleases(releases)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(names.sort());
  for (const name of names) {
    const manifest = readManifest(name, releases);
    expect([name, manifest && verifyRelease(path.join(releases, name), manifest)]).toEqual([name, []]);
  }
});

test("releases stand in the order in which they were made, each told against the one before", () => {
  const all = readReleases(releases);
  for (const [place, { previous }] of all.entries()) expect(previous).toBe(all[place + 1]?.name ?? null);
});

test("the files that GitHub and Zenodo look for at the top are those of data/release.json, and valid", () => {
  const release = Release.parse(JSON.parse(readFileSync(path.join(dataFolder, "release.json"), "utf8")));
  for (const [name, text] of Object.entries(repositoryFiles(release)))
    expect([name, readFileSync(path.join(root, name), "utf8")]).toEqual([name, text]);
  expect(validateCFFFile(path.join(root, "CITATION.cff"))).toMatchObject({ version: release.name });
});
