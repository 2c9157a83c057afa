import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { buildRelease, type ReleaseDone } from "@/lib/publishing/releases/build-release.ts";
import { dataFolder } from "./places.ts";

/** The release of the real data, built once for the file of tests that asks and gone when it is over. */
export function builtRelease(): () => Promise<ReleaseDone> {
  const releases = mkdtempSync(path.join(tmpdir(), "noa-releases-"));
  afterAll(() => rmSync(releases, { recursive: true, force: true }));
  let built: Promise<ReleaseDone> | undefined;
  return () => {
    built ??= buildRelease({ data: dataFolder, releases });
    return built;
  };
}
