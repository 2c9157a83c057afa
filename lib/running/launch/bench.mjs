// @ts-check
// The `npm run bench` command: the measurements in tests/bench, on an up-to-date catalogue and site; arguments are passed on.
import { requireNode } from "./require-node.mjs";

requireNode();
const { localCommand } = await import("./local-command.mjs");
const { orStop } = await import("./stop.mjs");
const { prepare } = await import("./prepare.mjs");
const { runCommand } = await import("./run-command.mjs");

await orStop(async () => {
  // A site that runs already is measured as it is.
  await prepare(process.argv.some((argument) => argument.startsWith("--site")) ? "catalogue" : "build");
  const { code } = await runCommand(localCommand("tsx", "tests/bench/bench.ts", ...process.argv.slice(2)));
  return code;
});
