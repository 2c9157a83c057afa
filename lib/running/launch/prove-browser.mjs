// @ts-check
import { stripVTControlCharacters } from "node:util";

/**
 * @typedef {object} Browser
 * @property {string} [executablePath] left out for the browser Playwright brings itself
 * @property {Record<string, string>} [env] what the browser needs in its environment
 * @property {string} from where it comes from, as the person reads it
 */

/**
 * Starts a browser the way the tests will and has it lay out a page. Only that proves it: a browser may be there and
 * print its version, and still lack a library, a font set-up or the pipe Playwright talks through.
 *
 * @param {Browser} browser
 * @returns {Promise<string | undefined>} why it does not serve, in a few words; undefined when it does
 */
export async function proveBrowser({ executablePath, env }) {
  // Imported here because this file may be read before the packages are installed.
  const { chromium } = await import("@playwright/test");
  let running;
  try {
    const environment = /** @type {Record<string, string>} */ ({ ...process.env, ...env });
    running = await chromium.launch({ ...(executablePath && { executablePath }), env: environment, timeout: 20_000 });
    const page = await running.newPage();
    await page.setContent("<p>proof</p>", { timeout: 10_000 });
    const box = await page.locator("p").boundingBox({ timeout: 10_000 });
    return box?.height ? undefined : "it lays out no text";
  } catch (error) {
    return inFewWords(String(error));
  } finally {
    await running?.close().catch(() => {});
  }
}

/**
 * Playwright's errors are pages long; the line that matters is the one about what is missing.
 *
 * @param {string} message
 */
function inFewWords(message) {
  if (/executable doesn't exist/i.test(message)) return "it is not there";
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .map((line) => line.replace(/[║╔╗╚╝═]|^\s*- |\[pid=\d+\]|\[err\]/g, "").trim())
    .filter((line) => line && !line.includes("<launching>"));
  const telling = lines.find((line) => /error while loading|missing dependencies|cannot execute|usable sandbox/i.test(line));
  if (!telling && message.includes("has been closed")) return "it ends as soon as it has started";
  return (telling ?? lines[0] ?? "it does not start").replace(/^.*browserType\.launch: /, "").slice(0, 160);
}
