import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Run } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { WrongUse } from "./wrong-use.ts";

/** `noa release`: what `npm run release` does, in a process of its own; ends with 1 where that refuses. */
export const runRelease: Run = async ({ words }, { root, say }) => {
  if (words.length > 0) throw new WrongUse("noa release takes no words: data/release.json names the release.");
  const script = path.join(root, "lib", "publishing", "releases", "write-release.ts");
  if (!existsSync(script)) throw new WrongUse("This clone builds no releases: lib/publishing/releases/write-release.ts is missing.");
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script], { cwd: root, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
    child.on("error", (error) => {
      say(error.message);
      resolve(null);
    });
  });
  return code === 0 ? exitCodes.ok : exitCodes.problems;
};
