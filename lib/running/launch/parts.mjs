// @ts-check
import { join } from "node:path";
import { countPlaywright, countVitest } from "./count-tests.mjs";
import { localCommand } from "./local-command.mjs";
import { projectRoot } from "./project-root.mjs";

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {string[][]} commands run one after the other, up to the first that fails
 * @property {Record<string, string | undefined>} [env]
 * @property {{ path: string, count: (path: string) => import("./count-tests.mjs").Count }} [report] where a part of many
 *   tests writes them down; a part without one counts as a single test
 */

/** Types. The declarations of the routes are written first, because without a build or a dev server they are not there. */
export const types = {
  title: "types",
  commands: [localCommand("next", "typegen"), localCommand("tsc", "--noEmit")],
};

/** Lint and format, in one program. */
export const lint = { title: "lint and format", commands: [localCommand("biome", "check", ".")] };

/**
 * The tests that need no browser.
 *
 * @param {string[]} [projects] of tests/vitest.config.ts; every one when left out
 * @returns {Part}
 */
export function vitest(projects = []) {
  const path = join(projectRoot, ".cache/vitest.json");
  const chosen = projects.map((project) => `--project=${project}`);
  // The readable reporter and, beside it, the one whose numbers are summed at the end.
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  return {
    title: projects.length > 0 ? projects.join(" and ") : "unit and integration",
    commands: [localCommand("vitest", "run", "--config", "tests/vitest.config.ts", ...chosen, ...reporters)],
    report: { path, count: countVitest },
  };
}

/**
 * The tests in a real browser, end to end and for accessibility.
 *
 * @param {import("./prove-browser.mjs").Browser} browser
 * @returns {Part}
 */
export function endToEnd({ executablePath, env }) {
  const path = join(projectRoot, ".cache/playwright.json");
  return {
    title: "end to end",
    commands: [localCommand("playwright", "test", "--config", "tests/playwright.config.ts", "--reporter=list,json")],
    env: { ...env, NOA_CHROMIUM: executablePath, PLAYWRIGHT_JSON_OUTPUT_FILE: path },
    report: { path, count: countPlaywright },
  };
}
