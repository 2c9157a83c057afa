import { readFileSync } from "node:fs";
import path from "node:path";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Surroundings } from "./surroundings.ts";
import { withCatalogue } from "./with-catalogue.ts";

/** `noa --version`: the program and the data release that it answers from. */
export async function runVersion(around: Surroundings): Promise<ExitCode> {
  const { version } = JSON.parse(readFileSync(path.join(around.root, "package.json"), "utf8")) as { version: string };
  await around.write(`noa ${version}\n`);
  return withCatalogue(around, async ({ release }) => {
    await around.write(`data release ${release.name} of ${release.date}, evidence read until ${release.evidenceReadUntil}\n`);
    return exitCodes.ok;
  });
}
