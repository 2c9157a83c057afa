// @ts-check
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where each tool's program lies in its package. Node runs it directly: no shell, no .cmd files, the same on Windows. */
const programs = {
  biome: "@biomejs/biome/bin/biome",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  prisma: "prisma/build/index.js",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vitest: "vitest/vitest.mjs",
};

/**
 * The command that runs a tool of this project with the Node that is running now.
 *
 * @param {keyof typeof programs} tool
 * @param {string[]} args
 */
export function localCommand(tool, ...args) {
  return [process.execPath, `node_modules/${programs[tool]}`, ...args];
}

/**
 * The command that runs npm: the very npm that started us, else the one beside this Node, else the one on the PATH.
 *
 * @param {string[]} args
 */
export function npmCommand(...args) {
  const folder = dirname(process.execPath);
  const script = [
    process.env.npm_execpath ?? "",
    join(folder, "../lib/node_modules/npm/bin/npm-cli.js"),
    join(folder, "node_modules/npm/bin/npm-cli.js"),
  ].find((path) => basename(path) === "npm-cli.js" && existsSync(path));
  return script ? [process.execPath, script, ...args] : ["npm", ...args];
}
