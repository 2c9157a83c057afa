// @ts-check
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.mjs";
import { localCommand } from "./local-command.mjs";
import { prepare } from "./prepare.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Prepares what is stale and serves the site in the foreground until it is stopped.
 *
 * @param {"start" | "dev"} mode the built site, or the one that follows the files as they change
 * @returns {Promise<number>} the server's exit code
 */
export async function serve(mode) {
  const port = await freePort(mode === "start" ? "npm start" : "npm run dev");
  await prepare(mode === "start" ? "build" : "catalogue");

  const served = new AbortController();
  announce(port, served.signal);
  const { code } = await runCommand(localCommand("next", mode, "-p", String(port)), { mayBeInterrupted: true });
  served.abort();
  return code;
}

/**
 * Says where the site is once it really answers there, not before.
 *
 * @param {number} port
 * @param {AbortSignal} ended
 */
async function announce(port, ended) {
  while (!ended.aborted) {
    if (await answers(port)) {
      console.log(`Serving on http://localhost:${port} · stop with Ctrl-C`);
      return;
    }
    await pause(100);
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
