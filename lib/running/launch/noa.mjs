#!/usr/bin/env node
// @ts-check
// The `noa` command: searches, lists, shows and exports the catalogue of this clone from wherever it is called.
import { requireNode } from "./require-node.mjs";

requireNode();
const { existsSync } = await import("node:fs");
const { join } = await import("node:path");
const { projectRoot } = await import("./project-root.mjs");
const { missingOutput } = await import("./stale.mjs");
const { steps } = await import("./steps.mjs");

// Nothing can be loaded before the packages and the database's client are there; a missing catalogue is said by the command itself.
const missing = steps.slice(0, 2).flatMap((step) => missingOutput(step) ?? [])[0];
if (missing || !existsSync(join(projectRoot, "node_modules/tsx"))) {
  console.error(
    `This clone is not ready (${missing ?? "node_modules/tsx"} is missing): run \`npm run check\` or \`npm start\` in it once.`,
  );
  process.exit(3);
}
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../cli/main.ts");
await main(projectRoot);
