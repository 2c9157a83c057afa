// @ts-check
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { projectRoot } from "./project-root.mjs";
import { Stop } from "./stop.mjs";

/**
 * @typedef {object} Outcome
 * @property {number} code the child's exit code, 128 + n when signal n ended it, 127 when it could not be started
 * @property {string} output what it said, when it was collected
 * @property {number} seconds how long it took
 */

/** @type {NodeJS.Signals[]} */
const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs one program to its end, and never leaves it behind: signals are passed on, and the promise
 * settles only when the child is gone. A command interrupted by the person stops everything, except where
 * `mayBeInterrupted` says that being stopped is how it normally ends (a server).
 *
 * @param {string[]} command the program and its arguments, no shell in between
 * @param {object} [options]
 * @param {Record<string, string | undefined>} [options.env] added to the environment; undefined removes a name
 * @param {string} [options.cwd] the project's folder when left out
 * @param {boolean} [options.collect] keep the output and show nothing, instead of showing it as it comes
 * @param {boolean} [options.mayBeInterrupted]
 * @param {number} [options.timeoutSeconds] end it after this long
 * @returns {Promise<Outcome>}
 */
export async function runCommand(command, options = {}) {
  const { env = {}, cwd = projectRoot, collect = false, mayBeInterrupted = false, timeoutSeconds } = options;
  const begin = performance.now();
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: childEnvironment(env),
    stdio: collect ? ["ignore", "pipe", "pipe"] : "inherit",
    // Windows starts .cmd files, which is what a bare "npm" is there, only through its shell.
    shell: process.platform === "win32" && program === "npm",
  });

  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }

  /** @type {NodeJS.Signals | undefined} */
  let interruption;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    interruption = signal;
    // Ctrl-C in a terminal reaches the child by itself; a second one would make some programs skip their clean-up.
    if (!(signal === "SIGINT" && process.stdin.isTTY)) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, passOn);
  const stopWatching = whenOrphaned(() => passOn("SIGTERM"));
  const timer = timeoutSeconds && setTimeout(() => child.kill(), timeoutSeconds * 1000);

  /** @type {number} */
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    child.on("close", (exitCode, signal) => resolve(exitCode ?? 128 + (signal ? constants.signals[signal] : 0)));
  });

  clearTimeout(timer);
  stopWatching();
  for (const signal of forwarded) process.off(signal, passOn);
  if (interruption && !mayBeInterrupted) throw new Stop("Interrupted.", 128 + constants.signals[interruption]);
  return { code, output, seconds: (performance.now() - begin) / 1000 };
}

/**
 * npm runs a script through a shell, and a signal sent to npm ends that shell without reaching us: a server would stay
 * behind and keep its port. So under npm, losing the parent means having been told to stop.
 *
 * @param {() => void} act
 * @returns {() => void} to be called when it no longer matters
 */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 300);
  return () => clearInterval(watch);
}

/**
 * NODE_ENV is left to each program: `next build` and Vitest set the one they need, and an exported one would break either.
 *
 * @param {Record<string, string | undefined>} added
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment(added) {
  /** @type {Record<string, string | undefined>} */
  const merged = { ...process.env, NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...added };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
  return /** @type {NodeJS.ProcessEnv} */ (kept);
}
