// @ts-check
// The `npm run check` command, the quick part of the tests: types, lint, format and unit. All run even if one fails.
import { requireNode } from "./require-node.mjs";

requireNode();
const { lint, types, vitest } = await import("./parts.mjs");
const { orStop } = await import("./stop.mjs");
const { prepare } = await import("./prepare.mjs");
const { runParts } = await import("./run-parts.mjs");

await orStop(async () => {
  await prepare("catalogue");
  return runParts([types, lint, vitest(["unit"])]);
});
