// @ts-check
// The `npm test` command: everything there is to test, or the parts named, as in `npm test -- unit e2e`.
import { requireNode } from "./require-node.mjs";

requireNode();
const { chooseParts } = await import("./choose-parts.mjs");
const { findBrowser } = await import("./find-browser.mjs");
const { endToEnd, lint, types, vitest } = await import("./parts.mjs");
const { prepare } = await import("./prepare.mjs");
const { runParts } = await import("./run-parts.mjs");
const { orStop } = await import("./stop.mjs");

await orStop(async () => {
  const chosen = chooseParts(process.argv.slice(2));
  // What is missing is found out first, so that nobody waits for the tests to learn that there is no browser for them.
  await prepare(chosen.has("e2e") ? "build" : "catalogue");
  const browser = chosen.has("e2e") ? await findBrowser() : undefined;

  const projects = ["unit", "integration"].filter((project) => chosen.has(project));
  return runParts([
    ...(chosen.has("types") ? [types] : []),
    ...(chosen.has("lint") ? [lint] : []),
    // Both together means every project there is, also one that has no word here.
    ...(projects.length > 0 ? [vitest(projects.length === 2 ? [] : projects)] : []),
    ...(browser ? [endToEnd(browser)] : []),
  ]);
});
