// @ts-check
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { holdLock } from "./hold-lock.mjs";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";
import { hashInputs, missingOutput, removeStamp, whyStale, writeStamp } from "./stale.mjs";
import { steps } from "./steps.mjs";
import { Stop } from "./stop.mjs";

/** @typedef {import("./steps.mjs").Step} Step */

/** How many of the last lines of a failed step are shown; its log has all of them. */
const shownLines = 40;

/**
 * Brings the folder up to date as far as the named step: runs what is stale, in order, one line for each step, and
 * nothing else. Stops with one sentence at the first step that fails.
 *
 * @param {import("./steps.mjs").StepId} upTo
 */
export async function prepare(upTo) {
  const last = steps.findIndex((step) => step.id === upTo);
  await holdLock(async () => {
    for (const step of steps.slice(0, last + 1)) await runIfStale(step);
  });
}

/** @param {Step} step */
async function runIfStale(step) {
  // Hashed before the step runs: a file edited meanwhile makes it stale again, as it should.
  const hash = hashInputs(step);
  const reason = whyStale(step, hash);
  if (!reason) {
    console.log(`${step.id}: up to date`);
    return;
  }

  const verbose = process.env.VERBOSE === "1";
  process.stdout.write(`${step.id}: running, to ${step.title} (${reason}) … ${verbose ? "\n" : ""}`);
  removeStamp(step);
  const { code, output, seconds } = await runCommand(step.command, { collect: !verbose }).catch((error) => {
    // The sentence that says so starts on a line of its own.
    console.log();
    throw error;
  });
  const missing = missingOutput(step);
  if (code !== 0 || missing) {
    const log = join(".cache/logs", `${step.id}.log`);
    console.log(`failed after ${round(seconds)} s`);
    if (!verbose) showAndKeep(output, join(projectRoot, log));
    const what = code === 127 ? "could not be started" : code === 0 ? `left no ${missing}` : `failed with code ${code}`;
    const needs = step.needs ? `, which needs ${step.needs},` : "";
    const more = verbose ? "see what it says above" : `see ${log}, or watch it with ${againVerbosely()}`;
    throw new Stop(`Stopped because the step "${step.id}" (${step.title})${needs} ${what}: ${more}.`);
  }
  writeStamp(step, hash);
  console.log(`${verbose ? `${step.id}: ` : ""}done in ${round(seconds)} s`);
}

/**
 * @param {string} output
 * @param {string} log
 */
function showAndKeep(output, log) {
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, output);
  console.error(output.trimEnd().split("\n").slice(-shownLines).join("\n"));
}

/** The command the person gave, once more, with everything shown. */
function againVerbosely() {
  const script = process.env.npm_lifecycle_event ?? "start";
  return `VERBOSE=1 npm ${script === "start" || script === "test" ? script : `run ${script}`}`;
}

/** @param {number} seconds */
function round(seconds) {
  return seconds < 10 ? seconds.toFixed(1) : Math.round(seconds);
}
