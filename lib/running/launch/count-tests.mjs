// @ts-check
import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * What Vitest's JSON report counts. A file that fails before its first test fails counts as one: Vitest itself would say
 * that no test failed.
 *
 * @param {string} path
 * @returns {Count}
 */
export function countVitest(path) {
  const report = JSON.parse(readFileSync(path, "utf8"));
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright's JSON report counts. A test that passed when tried again has passed; an error outside every test, such
 * as a server that did not start, counts as one failure.
 *
 * @param {string} path
 * @returns {Count}
 */
export function countPlaywright(path) {
  const { stats, errors } = JSON.parse(readFileSync(path, "utf8"));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}
