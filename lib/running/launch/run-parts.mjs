// @ts-check
import { rmSync } from "node:fs";
import { runCommand } from "./run-command.mjs";

/** @typedef {import("./parts.mjs").Part} Part */
/** @typedef {import("./count-tests.mjs").Count} Count */

/**
 * Runs every part, showing what it says as it says it; one that fails does not keep the next from running. Ends with a
 * table and, as the last line, the sum in the form `N passed, N failed`, with `, N skipped` where some were.
 *
 * @param {Part[]} parts
 * @returns {Promise<number>} the exit code: 0 only when nothing failed
 */
export async function runParts(parts) {
  /** @type {{ title: string, seconds: number, count: Count }[]} */
  const results = [];
  for (const part of parts) {
    console.log(`\n── ${part.title} ──`);
    results.push({ title: part.title, ...(await runPart(part)) });
  }

  const width = Math.max(...results.map(({ title }) => title.length));
  console.log(`\n${"part".padEnd(width)}  seconds  result`);
  for (const { title, seconds, count } of results) {
    console.log(`${title.padEnd(width)}  ${seconds.toFixed(1).padStart(7)}  ${count.failed > 0 ? "failed" : "ok"}`);
  }
  const sum = (/** @type {keyof Count} */ key) => results.reduce((total, { count }) => total + count[key], 0);
  const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
  return sum("failed") > 0 ? 1 : 0;
}

/**
 * @param {Part} part
 * @returns {Promise<{ seconds: number, count: Count }>}
 */
async function runPart({ commands, env = {}, report }) {
  // An old report must not be taken for the one of a run that broke off before it wrote its own.
  if (report) rmSync(report.path, { force: true });
  let code = 0;
  let seconds = 0;
  for (const command of commands) {
    const outcome = await runCommand(command, { env });
    seconds += outcome.seconds;
    code = outcome.code;
    if (code !== 0) break;
  }
  return { seconds, count: countPart(report, code) };
}

/**
 * @param {Part["report"]} report
 * @param {number} code
 * @returns {Count}
 */
function countPart(report, code) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  /** @type {Count} */
  let count;
  try {
    count = report.count(report.path);
  } catch {
    // No report that can be read: whatever the exit code, nothing is known to have passed.
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // The exit code has the last word: there are failures outside every test.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
